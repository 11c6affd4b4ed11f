import { makersOfPages } from "../build/site-files.ts";

/** What to install, where something is missing: a line. `versions` are those that are tried here. */
export function missingMakers(
	versions: Record<string, string> = {},
	resolve: (name: string) => string = (name) => import.meta.resolve(name),
): string | undefined {
	const missing = makersOfPages.filter((name) => !isThere(name, resolve));
	const wanted = missing.map((name) => (versions[name] === undefined ? name : `${name}@${versions[name]}`));
	return missing.length === 0 ? undefined : `pages need ${missing.join(" and ")}: npm install -D ${wanted.join(" ")}`;
}

function isThere(name: string, resolve: (name: string) => string): boolean {
	try {
		resolve(name);
		return true;
	} catch {
		return false;
	}
}
