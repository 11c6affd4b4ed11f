import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Sample } from "../../docs-site/src/samples/samples.ts";
import { type Command, java } from "../toolchains.ts";

const execute = promisify(execFile);

/** Compiles the samples in folders below `root`; says how the one in a folder is started. */
type Compile = (root: string, folders: string[]) => Promise<(folder: string) => Command>;

/** What a toolchain may need to know of the machine; it asks nobody for a newer one. */
const inherited = /^(PATH|HOME|TMPDIR|LANG|LC_ALL|GOROOT|GOPATH|GOCACHE|JAVA_HOME|PYENV\w*)$/;
export const environment = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => inherited.test(name))),
	GOPROXY: "off",
	GOTOOLCHAIN: "local",
	TZ: "Asia/Shanghai",
};

/** Each starts its compiler once for all samples. */
export const compilers: Partial<Record<Sample["language"], Compile>> = {
	async java(root, folders) {
		const [program, ...options] = java;
		const driver = join(import.meta.dirname, "CompileSamples.java");
		await execute(program, [...options, driver, ...folders.map((folder) => join(root, folder))], { env: environment });
		return (folder) => [program, ...options, "-cp", join(root, folder), "Sample"];
	},
};
