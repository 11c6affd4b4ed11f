import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { saying, specOf } from "../../openapi/fixtures/spec.ts";
import { clientUser, recordingOf } from "./caller.ts";

test("a recording has one call of the last operation, with its credential", () => {
	const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } };
	const spec = saying({ responses: { 204: { description: "Said." } } }, { components, security: [{ key: [] }] });
	const { log } = JSON.parse(recordingOf(spec));
	expect(log.entries).toMatchObject([
		{ request: { method: "PUT", url: "https://bench.example/say/a", headers: [{ name: "X-Key" }] }, response: { status: 204 } },
	]);
	expect(() => recordingOf(specOf({ paths: {} }))).toThrow("no operation to call");
});

test("a program makes the client of what was generated", () => {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	mkdirSync(join(folder, "paper-lantern"));
	expect(clientUser(folder)).toContain('import { createPaperLanternClient } from "./generated/paper-lantern/client.ts";');
});
