import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "../execute.ts";
import type { LanguageKind } from "./language-kind.ts";
import { toolchain } from "./toolchain.ts";

export const node: LanguageKind = {
	title: "Node.js",
	find: () => toolchain("typescript"),
	download: (folder) => execute("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder }),
	command: (folder) => [process.execPath, join(folder, "client.cjs")],
	version: (folder, name) => JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages[`node_modules/${name}`]?.version,
};
