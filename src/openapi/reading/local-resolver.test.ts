import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LocalResolver, redoclyDocument } from "./local-resolver.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
});
afterEach(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true, force: true });
});

test("a file is read, and a URL is not fetched", async () => {
	const fetched = vi.fn();
	vi.stubGlobal("fetch", fetched);
	const file = join(folder, "a.yaml");
	writeFileSync(file, "a: 1\n");
	const resolver = new LocalResolver();
	expect((await resolver.loadExternalRef(file)).body).toBe("a: 1\n");
	for (const url of ["http://127.0.0.1:1/a.yaml", "https://acme.example/a.yaml"])
		await expect(resolver.loadExternalRef(url)).rejects.toThrow(`${url} is not fetched; nothing is`);
	expect(fetched).not.toHaveBeenCalled();
});

test("Redocly may change the document that it gets", () => {
	const file = join(folder, "a.yaml");
	writeFileSync(file, "a: 1\r\n");
	const document = { a: { b: 1 } };
	const { source, parsed } = redoclyDocument(file, document);
	expect([source.body, parsed]).toEqual(["a: 1\n", document]);
	expect(parsed).not.toBe(document);
});
