import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundle, bundleYaml } from "./bundle.ts";
import { readSpecs } from "./document.ts";

const text = `openapi: 3.1.1
info: { title: Acme, version: 1.0.0 }
paths:
  /say:
    get:
      responses:
        "200":
          description: Said.
          content:
            application/json:
              examples:
                said: { $ref: ./examples/said.yaml }
`;

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "console-contracts-"));
	write("specs/acme/openapi.yaml", text);
	write("specs/acme/examples/said.yaml", "value: { word: hello }\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), content);
}
const bundled = () => {
	const [spec] = readSpecs(root);
	if (spec === undefined) throw new Error("the spec was written");
	return bundle(root, spec);
};

test("the bundle is written without anchors and without broken lines", () => {
	const shared = { description: "word ".repeat(60).trim() };
	expect(bundleYaml({ a: shared, b: shared })).toBe(`a:\n  description: ${shared.description}\nb:\n  description: ${shared.description}\n`);
});

test.each([
	["itself alone is its own bundle", "#/components/examples/said", true],
	["a file is bundled", "./examples/said.yaml", false],
])("a document that refers to %s", async (_, $ref, isOwn) => {
	const content = { "application/json": { examples: { said: { $ref } } } };
	const paths = { "/say": { get: { operationId: "say", responses: { 200: { description: "Said.", content } } } } };
	const components = { examples: { said: { value: "hello" } } };
	write("specs/acme/openapi.yaml", JSON.stringify({ openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths, components }));
	const [spec] = readSpecs(root);
	expect(spec && (await bundle(root, spec)) === spec.document).toBe(isOwn);
});

test("a reference in place of a text is left to the bundler", async () => {
	const info = { title: "Acme", version: "1.0.0", description: { $ref: "#/x-words/about" } };
	write("specs/acme/openapi.yaml", JSON.stringify({ openapi: "3.1.1", info, "x-words": { about: "Said." } }));
	expect(await bundled()).toMatchObject({ info: { description: "Said." } });
});
