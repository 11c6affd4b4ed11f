import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const left = new Set(["node_modules", ".git", ".cache", "contract-tests"]);

/** A temporary copy of the repository. Only the folder of an invented API is added. */
export function copyWithNewApi(): string {
	const copy = copyTo(mkdtempSync(join(tmpdir(), "console-contracts-")));
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
	return copy;
}

/** The same, inside the repository itself. Elsewhere Vite follows the link to node_modules out of the copy, and does not find its modules. */
export const copyWithNewApiInside = () => copyTo(mkdtempSync(join(root, ".cache-")));

function copyTo(copy: string): string {
	for (const name of readdirSync(root).filter((each) => !left.has(each) && !each.startsWith(".cache-")))
		cpSync(join(root, name), join(copy, name), { recursive: true });
	cpSync(join(import.meta.dirname, "new-api/specs"), join(copy, "specs"), { recursive: true });
	return copy;
}
