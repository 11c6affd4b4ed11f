import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { packedFiles } from "./packed.ts";

const folder = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every file of a site has its address, a page that of its folder, and the same bytes once unpacked", () => {
	mkdirSync(join(folder, "errors"));
	for (const file of ["index.html", "404.html", "errors/index.html", "errors/myindex.html", "errors.md"])
		writeFileSync(join(folder, file), `in ${file}`);
	const files = packedFiles(folder);
	expect(Object.fromEntries([...files].map(([address, bytes]) => [address, gunzipSync(bytes).toString()]))).toEqual({
		"/": "in index.html",
		"/404.html": "in 404.html",
		"/errors/": "in errors/index.html",
		"/errors/myindex.html": "in errors/myindex.html",
		"/errors.md": "in errors.md",
	});
});
