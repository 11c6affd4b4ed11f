import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");
const left = new Set(["node_modules", ".git", ".cache", "contract-tests"]);

/** A temporary copy of the repository. Only the folder of an invented API is added. */
export function copyWithNewApi(): string {
	const copy = copyTo(mkdtempSync(join(tmpdir(), "console-contracts-")));
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
	return copy;
}

/** The same, with one of the other APIs, which names no other: each takes its time. */
export function smallCopyWithNewApi(): string {
	const copy = copyWithNewApi();
	const specs = join(copy, "specs");
	const others = readdirSync(specs).filter((api) => api !== newApi);
	const textOf = (api: string) => readFileSync(join(specs, api, "openapi.yaml"), "utf8");
	const kept = others.find((api) => others.every((other) => other === api || !textOf(api).includes(`x-log-in: ${other}`)));
	for (const api of others) if (api !== kept) rmSync(join(specs, api), { recursive: true });
	return copy;
}

/** The same, inside the repository itself. Elsewhere Vite follows the link to node_modules out of the copy, and does not find its modules. */
export const copyWithNewApiInside = () => copyTo(mkdtempSync(join(root, ".cache-")));

const [newApi] = readdirSync(join(import.meta.dirname, "new-api/specs"));
const isBuilt = (path: string) => /^dist(-toolkit)?$/.test(basename(path));

function copyTo(copy: string): string {
	for (const name of readdirSync(root).filter((each) => !left.has(each) && !each.startsWith(".cache-")))
		cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !isBuilt(path) });
	cpSync(join(import.meta.dirname, "new-api/specs"), join(copy, "specs"), { recursive: true });
	return copy;
}
