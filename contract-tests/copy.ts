import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..");
const left = new Set(["node_modules", ".git", "contract-tests"]);

/** A temporary copy of the repository, to which the folder of an invented API has been added and nothing else. */
export function copyWithNewApi(): string {
	const copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
	cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path).split(sep)[0] ?? "") });
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
	cpSync(join(import.meta.dirname, "new-api/specs"), join(copy, "specs"), { recursive: true });
	return copy;
}
