import { execFileSync, spawnSync } from "node:child_process";
import type { Sample } from "../docs-site/src/samples/samples.ts";
import { alone } from "./alone.ts";

/** What runs the samples of a language. */
interface Toolchain {
	/** What a machine lacks that cannot run them. */
	name: string;
	/** The command and its arguments before the file. */
	command: [program: string, ...options: string[]];
	/** Its version, where it is there. */
	find(): string | undefined;
	/** Debian's package, where one is worth its size. */
	packages?: string[];
}

const toolchains: Record<Sample["language"], Toolchain> = {
	curl: {
		name: "curl and openssl",
		command: ["sh"],
		find: () => said("openssl", ["version"], /[\d.]+/) && said("curl", ["--version"], /[\d.]+/),
		packages: ["curl", "openssl"],
	},
	typescript: { name: "Node", command: [process.execPath], find: () => process.version },
	python: {
		name: "Python 3.9",
		command: ["python3"],
		find: () => said("python3", ["--version"], /3\.(9|[1-9]\d)[\d.]*/),
		packages: ["python3"],
	},
	java: {
		name: "Java 17",
		// A JVM that is quick to start and does not live long.
		command: ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
		// A runtime without the compiler cannot launch a source file.
		find: () => said("java", ["--list-modules"], /(?<=jdk\.compiler@)(1[7-9]|[2-9]\d)[\d.]*/),
		packages: ["default-jdk-headless"],
	},
	go: { name: "Go", command: ["go", "run"], find: () => said("go", ["version"], /go1\.[\d.]+/) },
};

export interface Found {
	command: Toolchain["command"];
	version: string;
}

/** The toolchain on the PATH, or Debian's, installed; nothing where there is none. */
export async function findToolchain(language: Sample["language"]): Promise<Found | undefined> {
	const { command, find, packages } = toolchains[language];
	const version = find() ?? (packages && (await alone("debian", async () => find() ?? (install(packages) ? find() : undefined))));
	return version === undefined ? undefined : { command, version };
}

export const nameOf = (language: Sample["language"]): string => toolchains[language].name;

function said(program: string, options: string[], pattern: RegExp): string | undefined {
	const { stdout, stderr } = spawnSync(program, options, { encoding: "utf8" });
	return pattern.exec(`${stdout}${stderr}`)?.[0];
}

function install(packages: string[]): boolean {
	if (process.getuid?.() !== 0) return false;
	try {
		const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
		execFileSync("apt-get", ["update"], options);
		execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", ...packages], options);
		return true;
	} catch {
		return false;
	}
}
