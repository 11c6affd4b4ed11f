import { existsSync } from "node:fs";
import { join } from "node:path";

const script = join(import.meta.dirname, "../generate.ts");

/** The arguments of node that generate a folder in a process of its own: by the script beside this one, or by the installed program that runs. */
export const generateCall = (folder: string): string[] => [
	...(existsSync(script) ? [script] : [process.argv[1] ?? "", "generate"]),
	"--root",
	folder,
];
