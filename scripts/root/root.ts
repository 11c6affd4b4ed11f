import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Misuse } from "../../src/misuse.ts";
import { root as own } from "../../src/package-root.ts";
import { existingFolder, shown } from "../value-kinds.ts";

const ownFolder = fileURLToPath(own);

/** A program without contracts of its own works where it is called. */
const usual = existsSync(join(ownFolder, "generated")) || existsSync(join(ownFolder, "scripts")) ? ownFolder : ".";

/** The option of each command that works on anybody's specs. */
export const rootOption = {
	kind: existingFolder,
	description: `the folder with specs/<api>/openapi.yaml, in which generated/ is written and read (default: ${usual === "." ? "the current folder" : "the contracts of this program"})`,
} as const;

/** The folder that a command works on. */
export interface Root {
	folder: string;
	/** Whether its contracts are those of this program. */
	isOwn: boolean;
}

function rootOf(given: string | undefined): Root {
	const folder = resolve(given ?? usual);
	return { folder, isOwn: realpathSync(folder) === realpathSync(ownFolder) };
}

/** A folder that gets a spec. */
export const adoptingRoot = (given: string | undefined): string => rootOf(given).folder;

/** A folder with specs. This program's own are looked at by the command itself. */
export function rootWithSpecs(given: string | undefined): Root {
	const root = rootOf(given);
	if (!root.isOwn && !holds(root.folder, "specs", "openapi.yaml"))
		throw new Misuse(`${shownFolder(root)}: no specs/<api>/openapi.yaml; add one by adopt FILE, or choose another folder with --root`);
	return root;
}

/** A folder with what was generated of its specs. */
export function rootWithContracts(given: string | undefined): Root {
	const root = rootOf(given);
	if (root.isOwn || holds(root.folder, "generated", "contract.js")) return root;
	const { folder } = rootWithSpecs(given);
	throw new Misuse(`${shownFolder(root)}: no generated/<api>; run generate${given === undefined ? "" : ` --root ${shown(folder)}`} first`);
}

const shownFolder = ({ folder }: Root) => shown(folder);

function holds(folder: string, kind: "specs" | "generated", file: string): boolean {
	const place = join(folder, kind);
	try {
		return readdirSync(place).some((api) => existsSync(join(place, api, file)));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOENT") return false;
		throw new Misuse(`${shown(place)}: cannot be read (${code}); choose another folder with --root`);
	}
}
