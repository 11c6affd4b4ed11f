import { npm } from "./npm.ts";

/** The tarball that `npm publish` would upload. */
export interface Tarball {
	name: string;
	version: string;
	filename: string;
	size: number;
	unpackedSize: number;
	files: { path: string; size: number }[];
}

export const tarballOf = (folder: string): Tarball => tarballIn(npm(folder, "pack", "--dry-run", "--json", "--ignore-scripts"));

/** Parses npm's output: an array or, since npm 12, an object by name. */
export function tarballIn(printed: string): Tarball {
	const packed: Tarball[] | Record<string, Tarball> = JSON.parse(printed);
	const [tarball] = Object.values(packed);
	if (tarball === undefined) throw new Error("npm packed nothing");
	return tarball;
}
