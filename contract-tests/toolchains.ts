import { spawnSync } from "node:child_process";
import { type LanguageName, languages } from "../docs-site/src/samples/languages.ts";
import { type Circumstances, need, optional, type Remedy, type Requirement } from "./requirements.ts";

/** A program and its first arguments. */
export type Command = readonly [program: string, ...options: string[]];

/** The program that runs the samples of a language. */
export interface Toolchain {
	version: string;
	/** The command that a reader writes before the file name to start a sample. */
	command: Command;
}

interface Kind {
	/** The name of the program that is missing on a machine that cannot run them. */
	name: string;
	find(): Toolchain | undefined;
	remedy: Remedy;
}

/** A JVM with options for a quick start and a short life. */
export const java: Command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const advice = (what: string) => `install ${what}, and have it on the PATH`;

const kinds: Record<LanguageName, Kind> = {
	curl: {
		name: "curl or openssl",
		find: () => found(said("openssl", ["version"], /[\d.]+/) && said("curl", ["--version"], /[\d.]+/), ["sh"]),
		remedy: { packages: ["curl", "openssl"], advice: "install both, and have them on the PATH" },
	},
	typescript: { name: "Node", find: () => found(process.version, [process.execPath]), remedy: { advice: advice("it") } },
	python: {
		name: "Python 3.9",
		find() {
			// The path of the interpreter itself, not of a launcher that looks for it first.
			const line = said("python3", ["-c", "import sys; print(sys.version.split()[0], sys.executable)"], /^3\.(9|[1-9]\d)\S* \S.*/);
			const [version, ...path] = line?.split(" ") ?? [];
			return found(version, [path.join(" ")]);
		},
		remedy: { packages: ["python3"], advice: advice("it") },
	},
	java: {
		name: "Java 17",
		// A runtime without the compiler cannot launch a source file.
		find: () => found(said("java", ["--list-modules"], /(?<=jdk\.compiler@)(1[7-9]|[2-9]\d)[\d.]*/), java),
		remedy: { packages: ["default-jdk-headless"], advice: advice("a JDK") },
	},
	go: {
		name: "Go",
		find: () => found(said("go", ["version"], /go1\.[\d.]+/), ["go", "run"]),
		remedy: { advice: advice("it") },
	},
};

/** The toolchain on the PATH, else Debian's, which is then installed. */
export function findToolchain(language: LanguageName, circumstances?: Circumstances): Promise<Requirement<Toolchain>> {
	const { name, find, remedy } = kinds[language];
	// Where samples on the site ran earlier and are in a record, CI does not need it.
	return need(name, find, remedy, languages[language].ran === undefined ? circumstances : optional());
}

const found = (version: string | undefined, command: Command) => (version === undefined ? undefined : { version, command });

function said(program: string, options: string[], pattern: RegExp): string | undefined {
	const { stdout, stderr } = spawnSync(program, options, { encoding: "utf8" });
	return pattern.exec(`${stdout}${stderr}`)?.[0];
}
