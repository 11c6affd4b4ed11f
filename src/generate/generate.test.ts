import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "./generate.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "console-contracts-"));
	cpSync(join(import.meta.dirname, "../../contract-tests/new-api/specs"), join(root, "specs"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const spec = () => join(root, "specs/acme-console/openapi.yaml");
const change = (from: string | RegExp, to: string) => {
	const before = readFileSync(spec(), "utf8");
	expect(before).toMatch(from);
	writeFileSync(spec(), before.replace(from, to));
};

test.each<[string, string | RegExp, string, RegExp]>([
	["that is no YAML", "paths:", "paths: {", /^specs\/acme-console\/openapi\.yaml:\d+: not YAML/],
	["that refers to an example that is not there", "screen.yaml", "scream.yaml", /^specs\/acme-console\/openapi\.yaml:57: .*scream\.yaml/],
	["that refers to a schema that is not there", "schemas/Screen", "schemas/Scream", /^specs\/acme-console\/openapi\.yaml:54: .*Scream/],
	[
		"with a schema that is a part of itself",
		"    Screen:\n",
		'    Screen:\n      allOf: [{ $ref: "#/components/schemas/Screen" }]\n',
		/^specs\/acme-console\/openapi\.yaml:\d+: the schema judges a value by itself, without end/,
	],
	["with a misspelt keyword", "minLength", "minLenght", /^specs\/acme-console\/openapi\.yaml:45: .*minLenght/],
	["with a pattern that is no regular expression", "^https?", "^(https?", /^specs\/acme-console\/openapi\.yaml:105: .*regular expression/],
	["with a type that is none", /string(?=\n +pattern)/, "strng", /^specs\/acme-console\/openapi\.yaml:104: not a schema: /],
	["with an argument of the wrong type", "minLength: 1", "minLength: one", /^specs\/acme-console\/openapi\.yaml:45: .*must be integer/],
	["with a schema that is empty", /(schema:)\n +\{.*\}\n(?= +example: trace)/, "$1\n", /:62: expected a schema/],
	["with an open set of numbers", /string,\n +minLength: 1/, "integer,\n            x-extensible-enum: [1]", /:45: an open set/],
	["with an alias that leads nowhere", "The screen.\n", "*The*\n", /^specs\/acme-console\/openapi\.yaml:49: not YAML: .*The/],
	[
		"with a component that refers to itself",
		/components:/,
		"components:\n  parameters:\n    A: { $ref: '#/components/parameters/A' }",
		/:87: .*leads back to itself/,
	],
	["with a word that OpenAPI has not", "      responses:\n", "      respones:\n", /:47: OpenAPI has no word respones here/],
	["with parameters that are no list", "- name: machine", "  name: machine", /:37: parameters is not a list/],
	[
		"with an object in an object as a parameter",
		/string,(\n +)minLength: 1 \}/,
		"object,$1additionalProperties: { type: object } }",
		/:45: no style can write an array or object inside machine/,
	],
	[
		"with a style that is not for the path",
		"in: path",
		"in: path\n          style: form",
		/:40: style form is not for a parameter in path/,
	],
	["with a header without a schema", /schema:\n +\{.*\}\n +example: trace-1/, "content: {}", /:59: a header without a schema/],
	["that needs a security scheme that is not there", "  - token: []", "  - tokan: []", /yaml:24: no security scheme tokan/],
	["with a parameter that is not declared", "in: path", "in: cookie", /openapi\.yaml:27: .* does not declare \{machine\}/],
	["without operations", /paths:[\s\S]*components:/, "paths: {}\ncomponents:", /^specs\/acme-console\/openapi\.yaml:\d+: no operation/],
])("a spec %s is refused with file and line, and the files that were there stay", async (_, from, to, message) => {
	const made = join(root, "generated/acme-console/types.ts");
	mkdirSync(join(made, ".."), { recursive: true });
	writeFileSync(made, "// made before\n");
	change(from, to);
	await expect(generate(root)).rejects.toThrow(message);
	expect(readFileSync(made, "utf8")).toBe("// made before\n");
});

/** Writes a spec with these schemas, of which Used is a request and a response, and returns what is generated. */
async function generatedWith(schemas: object): Promise<{ sizes: number; types: string }> {
	const content = { "application/json": { schema: { $ref: "#/components/schemas/Used" } } };
	const put = { operationId: "use", requestBody: { content }, responses: { 200: { description: "OK", content } } };
	const document = { openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths: { "/used": { put } }, components: { schemas } };
	writeFileSync(spec(), JSON.stringify(document));
	rmSync(join(root, "specs/acme-console/zh.overlay.yaml"), { force: true });
	await generate(root);
	const folder = join(root, "generated/acme-console");
	const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
	return { sizes: texts.join("").length, types: readFileSync(join(folder, "types.ts"), "utf8") };
}

test("annotations, definitions and members of one direction are no hindrance", async () => {
	const refers = (to: string) => ({ $ref: `#/components/schemas/${to}` });
	const lamp = {
		type: "object",
		required: ["id"],
		properties: { id: { type: "string", readOnly: true, format: "uuid", xml: { attribute: true } } },
	};
	const mapping = { lamp: "#/components/schemas/Lamp", fan: "#/components/schemas/Used/$defs/fan" };
	const { types } = await generatedWith({
		Lamp: { ...lamp, example: { id: "a" }, deprecated: true },
		Used: {
			$defs: { fan: { type: "object", properties: { speed: { type: "integer", default: 1, format: "int32" } } } },
			oneOf: [refers("Lamp"), refers("Used/$defs/fan")],
			discriminator: { propertyName: "kind", mapping },
		},
	});
	expect(types).toContain('UsedRequest: components["schemas"]["LampRequest"] | components["schemas"]["Used--defs-fan"];');
});

test("schemas that all name each other take room in proportion to their references", async () => {
	const sizeOf = async (count: number) => {
		const names = ["Used", ...Array.from({ length: count - 1 }, (_, index) => `S${index}`)];
		const properties = Object.fromEntries(names.map((name) => [`p${name}`, { $ref: `#/components/schemas/${name}` }]));
		return (await generatedWith(Object.fromEntries(names.map((name) => [name, { type: "object", properties }])))).sizes;
	};
	expect(await sizeOf(8)).toBeLessThan(4 * (await sizeOf(4)));
});

test.each(["Acme", "3par", "acme_console", "acme.console"])(
	"a folder named %s is refused, because the client is named after it",
	async (name) => {
		renameSync(join(root, "specs/acme-console"), join(root, "specs", name));
		await expect(generate(root)).rejects.toThrow(`specs/${name}:1: not a name for an API`);
	},
);

test("a folder without openapi.yaml is refused, and so are no specs at all", async () => {
	rmSync(spec());
	await expect(generate(root)).rejects.toThrow(/^specs\/acme-console\/openapi\.yaml:1: no such file/);
	rmSync(join(root, "specs"), { recursive: true });
	await expect(generate(root)).rejects.toThrow(/^specs:1: no API/);
	expect(existsSync(join(root, "generated"))).toBe(false);
});
