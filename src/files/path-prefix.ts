import { relative } from "node:path";

/** What leads from the current folder to a file of this one, in a URL or a message. */
export function pathPrefix(folder: string): string {
	const path = relative(".", folder).replaceAll("\\", "/");
	return path === "" ? "" : `${path}/`;
}
