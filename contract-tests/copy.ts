import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const left = new Set(["node_modules", ".git", ".cache", "contract-tests"]);

/** A temporary copy of the repository, to which the folder of an invented API has been added and nothing else. */
export function copyWithNewApi(): string {
	const copy = copyTo(mkdtempSync(join(tmpdir(), "console-contracts-")));
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
	return copy;
}

/** The same below node_modules' own folder: Vite follows a link out of the copy, and then finds neither. */
export const copyWithNewApiInside = () => copyTo(mkdtempSync(join(root, ".cache-")));

function copyTo(copy: string): string {
	for (const name of readdirSync(root).filter((each) => !left.has(each) && !each.startsWith(".cache-")))
		cpSync(join(root, name), join(copy, name), { recursive: true });
	cpSync(join(import.meta.dirname, "new-api/specs"), join(copy, "specs"), { recursive: true });
	return copy;
}
