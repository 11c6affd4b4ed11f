import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { isFresh, markFresh, sourcesOf } from "./build-cache.ts";
import { filesBelow, hashOf } from "./files.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "console-contracts-"));
	write("specs/acme/openapi.yaml", "openapi: 3.1.1\n");
	write("generated/acme/types.ts", "export {};\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileAtomic(join(root, file), text);

test("generated/ is fresh once it is marked, until a spec, a generated file or the generator is edited, added to or removed", () => {
	expect(isFresh(root, sourcesOf(root))).toBe(false);
	const marked = () => {
		markFresh(root, sourcesOf(root));
		expect(isFresh(root, sourcesOf(root))).toBe(true);
	};
	for (const edit of [
		() => write("specs/acme/openapi.yaml", "openapi: 3.1.0\n"),
		() => write("specs/acme/examples/one.yaml", "value: 1\n"),
		() => write("generated/acme/types.ts", "// by hand\n"),
		() => write("generated/acme/more.ts", "export {};\n"),
		() => rmSync(join(root, "generated/acme/more.ts")),
		() => write("src/generate/generate.ts", "export {};\n"),
		() => write("src/checker/contract.ts", "export {};\n"),
		() => write("package-lock.json", "{}\n"),
	]) {
		marked();
		edit();
		expect(isFresh(root, sourcesOf(root))).toBe(false);
	}
});

test("a spec that is edited while it is being generated is generated again", () => {
	const sources = sourcesOf(root);
	write("specs/acme/openapi.yaml", "openapi: 3.1.0\n");
	markFresh(root, sources);
	expect(isFresh(root, sourcesOf(root))).toBe(false);
});

test("the mark of one copy of the repository says nothing of another", () => {
	const other = mkdtempSync(join(tmpdir(), "console-contracts-"));
	markFresh(root, sourcesOf(root));
	expect(isFresh(other, sourcesOf(root))).toBe(false);
	rmSync(other, { recursive: true });
});

test("files are listed by name with /, those of folders below included, and a folder that is not there has none", () => {
	write("generated/acme/b/c.ts", "");
	expect(filesBelow(root, "generated")).toEqual(["generated/acme/b/c.ts", "generated/acme/types.ts"]);
	expect(filesBelow(root, "nowhere")).toEqual([]);
});

test("a hash tells names from bytes", () => {
	for (const [name, text] of [
		["a", "bc"],
		["ab", "c"],
	] as const)
		write(`hashed/${name}`, text);
	expect(hashOf(root, ["hashed/a"])).not.toBe(hashOf(root, ["hashed/ab"]));
	expect(hashOf(root, ["hashed/a"])).toBe(hashOf(root, ["hashed/a"]));
});

test("a file that cannot be written leaves nothing behind", () => {
	writeFileSync(join(root, "file"), "");
	expect(() => write("file/below", "text")).toThrow();
	expect(() => write("generated", "a folder is there")).toThrow();
	expect(filesBelow(root, ".").filter((file) => file.includes(".tmp"))).toEqual([]);
});
