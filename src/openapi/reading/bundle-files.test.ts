import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSpecs } from "../document.ts";
import { bundleFiles } from "./bundle-files.ts";

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
const bundled = (...overlays: string[]) => {
	const [spec] = readSpecs(root);
	if (spec === undefined) throw new Error("the spec was written");
	return bundleFiles(root, spec, overlays);
};

test("the examples' files stand among the components of the bundle", async () => {
	expect(await bundled()).toMatchObject({ components: { examples: { said: { value: { word: "hello" } } } } });
});

test("an overlay says it otherwise", async () => {
	const overlay = join(root, "zh.overlay.yaml");
	write(
		"zh.overlay.yaml",
		'overlay: 1.0.0\ninfo: { title: Chinese, version: 1.0.0 }\nactions: [{ target: "$.info.title", update: 控制台 }]\n',
	);
	expect(await bundled(overlay)).toMatchObject({ info: { title: "控制台", version: "1.0.0" } });
});

test("a file that is not there is named with the line that refers to it, and without this machine's paths", async () => {
	rmSync(join(root, "specs/acme/examples/said.yaml"));
	const error: Error = await bundled().catch((failure) => failure);
	expect(error.message).toMatch(/^specs\/acme\/openapi\.yaml:12: .*said\.yaml.*; correct it$/);
	expect(error.message).not.toContain(root);
});

test.each([
	["the reference", "./examples/absent.yaml"],
	["the beginning of one that is long", `./${"a".repeat(200)}.yaml`],
])("of a document in a single line, %s is shown and not the line", async (_, $ref) => {
	const content = { "application/json": { examples: { said: { summary: "Said.", $ref } } } };
	const paths = { "/say": { get: { responses: { 200: { description: "word ".repeat(1_000), content } } } } };
	write("specs/acme/openapi.yaml", JSON.stringify({ openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths }));
	const error: Error = await bundled().catch((failure) => failure);
	expect(error.message).toContain(` ($ref: ${$ref.slice(0, 100)}`);
	expect(error.message).toMatch(/^specs\/acme\/openapi\.yaml:1: Can't resolve \$ref: .*\); correct it$/);
	expect(error.message.length).toBeLessThan(600);
});

test("a document of 3.0 is bundled in the form of 3.1, and each operation has an id", async () => {
	write("specs/acme/openapi.yaml", text.replace("3.1.1", "3.0.3"));
	expect(await bundled()).toMatchObject({ openapi: "3.1.1", paths: { "/say": { get: { operationId: "getSay" } } } });
});
