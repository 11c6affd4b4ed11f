import { existsSync, readdirSync } from "node:fs";
import { root } from "../package-root.ts";

/** The APIs that have a file of this name, in order. */
export function apisWith(folder: "generated" | "specs", name: string, from = root): string[] {
	const apis = new URL(`${folder}/`, from);
	return (existsSync(apis) ? readdirSync(apis) : []).sort().filter((api) => existsSync(new URL(`${api}/${name}`, apis)));
}
