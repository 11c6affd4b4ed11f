import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { need, optional } from "../../requirements.ts";
import { java as jvm } from "../../toolchains.ts";
import { execute, succeeds } from "../execute.ts";
import type { LanguageKind } from "./language-kind.ts";
import { toolchain } from "./toolchain.ts";

const hasMaven = () => (spawnSync("mvn", ["--version"]).status === 0 ? true : undefined);
const remedy = { packages: ["maven"], advice: "install it, and have it on the PATH" };

/** Maven has no lock file of its own. */
const lock = "jars.sha256";

export const java: LanguageKind = {
	title: "Java",
	async find() {
		const found = await toolchain("java");
		if ("missing" in found) return found;
		const program = await need("Maven", hasMaven, remedy, optional());
		return "missing" in program ? program : found;
	},
	async download(folder) {
		await execute("mvn", ["--batch-mode", "--quiet", "dependency:build-classpath", "-Dmdep.outputFile=classpath"], { cwd: folder });
	},
	async build(folder) {
		const now = hashes(folder);
		if (readFileSync(join(folder, lock), "utf8") !== now) {
			writeFileSync(join(folder, `${lock}.new`), now);
			throw new Error(`Maven gave other files than ${lock} names; compare it with ${join(folder, lock)}.new`);
		}
		await execute("javac", ["-cp", classpath(folder), "-d", ".", "Client.java"], { cwd: folder });
	},
	command: (folder) => [...jvm, "-cp", [folder, classpath(folder)].join(delimiter), "Client"],
	serves: (name, version) => {
		const artifact = ["dependency:get", `-Dartifact=${name}:${version}`, "-Dtransitive=false"];
		return succeeds(execute("mvn", ["--batch-mode", "--quiet", ...artifact], { cwd: tmpdir() }));
	},
	version(folder, name) {
		const path = `${name.replaceAll(/[.:]/g, "/")}/`;
		return readFileSync(join(folder, lock), "utf8").split(path)[1]?.split("/", 1)[0];
	},
};

const classpath = (folder: string) => readFileSync(join(folder, "classpath"), "utf8").trim();

/** A line for each file, as `sha256sum` writes it, with its path in Maven's repository. */
function hashes(folder: string): string {
	const lines = classpath(folder)
		.split(delimiter)
		.map((file) => {
			const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
			return `${hash}  ${file.replaceAll("\\", "/").split("/repository/").at(-1)}\n`;
		});
	return lines.sort().join("");
}
