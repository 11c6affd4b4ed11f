import { existsSync, readdirSync, rmSync } from "node:fs";

/**
 * The folder in which Node keeps its code of the programs that tests start: https://nodejs.org/api/module.html#module-compile-cache. Programs in temporary
 * folders are in it for ever and never asked for again, so it begins anew when it has more files than those of some runs.
 */
export function codeCache(folder: string, most = 20_000): string {
	if (existsSync(folder) && readdirSync(folder, { recursive: true }).length > most) rmSync(folder, { recursive: true, force: true });
	return folder;
}
