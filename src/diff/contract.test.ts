import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { changesBetween } from "./contract.ts";
import type { Break } from "./redocly.ts";

const at = "/paths/~1a/get/responses/200/content/json/schema";
const reply = (schema: Json, more: JsonObject = {}): JsonObject => ({
	paths: { "/a": { get: { responses: { "200": { content: { json: { schema } } } } } } },
	...more,
});
const none = async (): Promise<Break[]> => [];
const silent = () => Promise.reject(new Error("Redocly was asked"));
const saying =
	(...breaks: Break[]) =>
	async () =>
		breaks;
const broken = (what: string, pointer: string): Break => ({ what, rule: "a-rule", pointers: [pointer], steps: ["paths", "/a", "get"] });

test("Redocly is not asked where nothing differs but words and the contract's version", async () => {
	const info = (version: string) => ({ info: { version } });
	expect(await changesBetween(reply({}, info("1.0.0")), reply({}, info("2.0.0")), silent)).toEqual([]);
	const changes = await changesBetween(reply({ title: "A" }), reply({ title: "B" }), silent);
	expect(changes).toEqual([
		{ level: "patch", what: '`title` changed from `"A"` to `"B"`', place: "GET /a 200 json title", pointer: `${at}/title` },
	]);
});

test("what Redocly calls a break is major, in its words, and is not told a second time by a rule of ours", async () => {
	const redocly = saying(broken("The range is larger", `${at}/maximum`));
	expect(await changesBetween(reply({ maximum: 1 }), reply({ maximum: 2 }), redocly)).toEqual([
		{ level: "major", what: "The range is larger", place: "GET /a 200 json maximum", pointer: `${at}/maximum` },
	]);
});

test("what Redocly misses is judged by our rules, the gravest first", async () => {
	const before = reply({ title: "A", maximum: 1, "x-sensitive-data": { mask: "full" } });
	const after = reply({ title: "B", maximum: 2, "x-sensitive-data": { mask: "none" } });
	expect((await changesBetween(before, after, none)).map(({ level }) => level)).toEqual(["major", "minor", "patch"]);
});

test("Redocly is not believed about a schema that became one alternative of several", async () => {
	const redocly = saying(broken("The type changed", `${at}/anyOf`));
	const after = reply({ anyOf: [{ type: "object" }, { type: "null" }] });
	const changes = await changesBetween(reply({ type: "object" }), after, redocly);
	expect(changes).toMatchObject([{ level: "major", what: expect.stringContaining("replies may be something else") }]);
});

test("a schema that many operations use is told once, by the gravest of its uses", async () => {
	const both = (maximum: number): JsonObject => ({
		paths: {
			"/a": {
				post: {
					requestBody: { content: { json: { schema: { $ref: "#/components/schemas/Form" } } } },
					responses: { "200": { content: { json: { schema: { $ref: "#/components/schemas/Form" } } } } },
				},
			},
		},
		components: { schemas: { Form: { default: maximum } } },
	});
	expect(await changesBetween(both(1), both(2), none)).toMatchObject([{ level: "major", pointer: "/components/schemas/Form/default" }]);
});
