import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, succeeds } from "../execute.ts";
import type { LanguageKind } from "./language-kind.ts";
import { toolchain } from "./toolchain.ts";

/** What go.sum does not have is refused. Modules and what was compiled stay in Go's own caches. */
const options = { GOFLAGS: "-mod=readonly", GOTOOLCHAIN: "local" };

export const go: LanguageKind = {
	title: "Go",
	find: () => toolchain("go"),
	download: (folder) => execute("go", ["mod", "download"], { cwd: folder, env: options }),
	build: (folder) => execute("go", ["build", "-o", "client", "."], { cwd: folder, env: options }),
	command: (folder) => [join(folder, "client")],
	version: (folder, name) => {
		const words = readFileSync(join(folder, "go.mod"), "utf8").split(/\s+/);
		return words[words.indexOf(name) + 1];
	},
	serves: (name, version) => succeeds(execute("go", ["mod", "download", `${name}@${version}`], { cwd: tmpdir(), env: options })),
};
