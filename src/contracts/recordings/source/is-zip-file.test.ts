import { expect, test } from "vitest";
import { folder } from "./fixtures/folder.ts";
import { zip } from "./fixtures/zip.ts";
import { isZipFile } from "./is-zip-file.ts";

test("a zip archive is one whatever it is called, and nothing else is", () => {
	const { path, write } = folder();
	expect(isZipFile(write("traffic.har", zip({ a: "b" })))).toBe(true);
	for (const file of [write("traffic.zip", "{}"), write("empty.zip", ""), path, `${path}/none`]) expect(isZipFile(file)).toBe(false);
});
