import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { need, optional } from "../../requirements.ts";
import { execute } from "../execute.ts";
import type { LanguageKind } from "./language-kind.ts";
import { toolchain } from "./toolchain.ts";

const bin = process.platform === "win32" ? "Scripts" : "bin";
/** Debian's Python comes without what a virtual environment begins with. */
const hasVenv = () => (spawnSync("python3", ["-c", "import ensurepip"]).status === 0 ? true : undefined);
const remedy = { packages: ["python3-venv"], advice: "install the module venv of your Python" };

export const python: LanguageKind = {
	title: "Python",
	async find() {
		const found = await toolchain("python");
		if ("missing" in found) return found;
		const venv = await need("Python's venv", hasVenv, remedy, optional());
		return "missing" in venv ? venv : found;
	},
	async download(folder) {
		await execute("python3", ["-m", "venv", "venv"], { cwd: folder });
		// An SDK has thousands of modules, of which a program loads some.
		const pip = ["install", "--quiet", "--no-compile", "--require-hashes", "-r", "requirements.txt"];
		await execute(join(folder, "venv", bin, "pip"), pip, { cwd: folder });
	},
	command: (folder) => [join(folder, "venv", bin, "python"), join(folder, "client.py")],
	version(folder, name) {
		const lines = readFileSync(join(folder, "requirements.txt"), "utf8").split("\n");
		return lines.find((line) => line.startsWith(`${name}==`))?.split(/==|\s/)[1];
	},
};
