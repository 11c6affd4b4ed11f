import { describe, expect, test } from "vitest";
import { operation, saying } from "../../openapi/fixtures/spec.ts";
import { types } from "./types.ts";
import { typesDocument } from "./types-document.ts";

const refers = (to: string, more: object = {}) => ({ $ref: `#/components/schemas/${to}`, ...more });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const specWith = (request: object, response: object, schemas: object) =>
	saying({ requestBody: json(request), responses: { 200: { description: "OK", ...json(response) } } }, { components: { schemas } });

/** Without the words and the spaces between. */
async function typesOf(...[request, response, schemas]: Parameters<typeof specWith>): Promise<string> {
	const text = await types(typesDocument(specWith(request, response, schemas)));
	return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\s+/g, " ");
}

const lamp = {
	type: "object",
	required: ["id", "pin", "name"],
	properties: { id: { type: "string", readOnly: true }, pin: { type: "string", writeOnly: true }, name: { type: "string" } },
};

describe("a member that only the other direction has is optional", () => {
	const schemas = { Lamp: lamp, Room: { type: "array", items: refers("Lamp") }, LampRequest: { type: "integer" } };

	test("in a component of each direction", async () => {
		const text = await typesOf(refers("Room"), refers("Room"), schemas);
		expect(text).toContain("Lamp: { readonly id: string; pin?: string; name: string; };");
		expect(text).toContain("LampRequest2: { readonly id?: string; pin: string; name: string; };");
		expect(text).toContain('Room: components["schemas"]["Lamp"][];');
		expect(text).toContain('RoomRequest: components["schemas"]["LampRequest2"][];');
		expect(text).toMatch(/requestBody\?: { content: { "application\/json": components\["schemas"\]\["RoomRequest"\]; }; };/);
		expect(text).toMatch(/200: .*"application\/json": components\["schemas"\]\["Room"\];/);
	});

	test("in a message of its own", async () => {
		const text = await typesOf(lamp, lamp, {});
		expect(text).toMatch(/requestBody\?: { content: { "application\/json": { readonly id\?: string; pin: string; name: string; }; }; };/);
		expect(text).toMatch(/200: .*"application\/json": { readonly id: string; pin\?: string; name: string; };/);
	});

	test("and a discriminator chooses among the components of its direction", async () => {
		const kind = { oneOf: [refers("Lamp")], discriminator: { propertyName: "name", mapping: { lamp: "#/components/schemas/Lamp" } } };
		const text = await typesOf(refers("Kind"), refers("Kind"), { Lamp: lamp, Kind: kind });
		expect(text).toContain('KindRequest: components["schemas"]["LampRequest"];');
		expect(text.match(/name: "lamp";/g)).toHaveLength(2);
	});
});

test("a part that a schema refers to has a type of its own, and definitions are no member", async () => {
	const box = {
		type: "object",
		$defs: { size: { type: "integer" } },
		properties: { lid: { type: "boolean" }, size: refers("Box/$defs/size") },
	};
	const inReply = { $ref: `#${operation}/responses/200/content/application~1json/schema` };
	const text = await typesOf(inReply, refers("Box/properties/lid"), { Box: box });
	expect(text).toContain('Box: { lid?: boolean; size?: components["schemas"]["Box--defs-size"]; };');
	expect(text).toContain('"Box--defs-size": number;');
	expect(text).toContain('"Box-properties-lid": boolean;');
	expect(text).toMatch(/requestBody\?: { content: { "application\/json": components\["schemas"\]\["paths-.*-schema"\]; }; };/);
	expect(text).toMatch(/"paths-.*-schema": components\["schemas"\]\["Box-properties-lid"\];/);
});

test("a parameter may be that of another operation, which may have none in its place", async () => {
	const page = { name: "page", in: "query", schema: { type: "integer" } };
	const spec = saying({ parameters: [page] });
	const more = { get: { parameters: [{ $ref: `#${operation}/parameters/0` }], responses: { 204: { description: "Done." } } } };
	const paths = { ...(spec.document.paths as object), "/more": more };
	const text = await types(typesDocument({ ...spec, document: { ...spec.document, paths } }));
	expect(text.match(/\bpage\?: number;/g)).toHaveLength(2);
});

test("what stands beside a reference counts", async () => {
	const named = { type: "object", properties: { name: { type: "string" } } };
	const more = { required: ["name"], properties: { size: { type: "integer" } } };
	const text = await typesOf(refers("Named", more), refers("Named", { description: "A name." }), { Named: named });
	expect(text).toMatch(
		/requestBody\?: { content: { "application\/json": { size\?: number; } & WithRequired<components\["schemas"\]\["Named"\], "name">; }; };/,
	);
	expect(text).toMatch(/200: .*"application\/json": components\["schemas"\]\["Named"\];/);
});

test("a member that has a default is no more required than another", async () => {
	const text = await typesOf({}, {}, { Box: { type: "object", properties: { size: { type: "integer", default: 3 } } } });
	expect(text).toContain("Box: { size?: number; };");
});

test("a document that needs none of this keeps its schemas", () => {
	const spec = specWith(refers("Box"), refers("Box"), { Box: { type: "object", properties: { size: { type: "integer" } } } });
	expect(typesDocument(spec)).toEqual(spec.document);
});
