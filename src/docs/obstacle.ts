import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** What stands where the site is to be written, and is none: in words, or undefined. A site takes the place of all that is in its folder. */
export function obstacle(dist: string): { place: string; reason: string } | undefined {
	for (const place of [dirname(dist), dist])
		if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === false)
			return { place, reason: "is no folder, and the site goes into one of this name" };
	if (!existsSync(dist)) return undefined;
	const files = readdirSync(dist);
	return files.length === 0 || files.includes("pagefind") ? undefined : { place: dist, reason: "holds files that are no site of docs" };
}
