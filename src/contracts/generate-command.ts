import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { root as own } from "../package-root.ts";

const isRepository = existsSync(new URL("scripts/", own));

/** The command that writes the generated/ of a folder, as the user calls it: in the repository, or where the package is installed. */
export function generateCommand(folder: string): string {
	const usual = isRepository ? fileURLToPath(own) : ".";
	const options = resolve(folder) === resolve(usual) ? "" : ` --root ${relative(".", folder) || "."}`;
	return isRepository ? `npm run generate${options && ` --${options}`}` : `npx ${packageName()} generate${options}`;
}

const packageName = (): string => JSON.parse(readFileSync(new URL("package.json", own), "utf8")).name;
