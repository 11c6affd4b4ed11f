import { npm } from "./npm.ts";

/** What `npm publish` would send. */
export interface Tarball {
	name: string;
	version: string;
	filename: string;
	size: number;
	unpackedSize: number;
	files: { path: string; size: number }[];
}

export function tarballOf(folder: string): Tarball {
	// An array, or since npm 12 an object by name.
	const packed: Tarball[] | Record<string, Tarball> = JSON.parse(npm(folder, "pack", "--dry-run", "--json", "--ignore-scripts"));
	const [tarball] = Object.values(packed);
	if (tarball === undefined) throw new Error("npm packed nothing");
	return tarball;
}
