import { posix } from "node:path";

/** Where a module names another by a relative path: of an import or export from it, or an import for its effects. */
const imported = /\bfrom ["'](\.[^"'\n]*)["']|^import ["'](\.[^"'\n]*)["']/gm;

/** The paths of all modules that one imports, directly or not. A browser that is told them does not ask for one after the other. */
export function moduleGraph(entry: string, read: (path: string) => string | undefined): string[] {
	const found = new Set([entry]);
	for (const path of found)
		for (const [, from, effect] of (read(path) ?? "").matchAll(imported)) found.add(posix.join(posix.dirname(path), from ?? effect ?? ""));
	return [...found];
}
