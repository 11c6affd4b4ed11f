import { createRequire } from "node:module";

/** What screens need beside the package; both are optional. */
const needed = ["ws", "@novnc/novnc"];

/** What to install, where something is missing: a line. */
export function missingModules(resolve: (name: string) => string = createRequire(import.meta.url).resolve): string | undefined {
	const missing = needed.filter((name) => !isThere(name, resolve));
	return missing.length === 0 ? undefined : `a screen needs ${missing.join(" and ")}: npm install -D ${missing.join(" ")}`;
}

function isThere(name: string, resolve: (name: string) => string): boolean {
	try {
		resolve(name);
		return true;
	} catch {
		return false;
	}
}
