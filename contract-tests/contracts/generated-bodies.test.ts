import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Contract } from "../../src/checker/contract.ts";
import { judge } from "../../src/checker/judge.ts";
import { type GeneratedExchange, generatedExchanges } from "../../src/fuzz/exchanges.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { generatedOf } from "../contract-of.ts";
import { seed } from "../generated/property.ts";

const Lamp = {
	type: "object",
	required: ["name"],
	properties: {
		name: { type: "string", minLength: 2, maxLength: 10 },
		size: { type: "integer", minimum: 1 },
		on: { type: "boolean" },
		either: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[a-z]+$" }] },
		tags: { type: "array", minItems: 1, items: { type: "string", enum: ["a", "b"] } },
		ports: { type: "array", maxItems: 3, items: { type: "integer" } },
		box: { type: "object", required: ["width"], properties: { width: { type: "integer" } }, additionalProperties: false },
	},
	additionalProperties: false,
};
const schema = { $ref: "#/components/schemas/Lamp" };
const styled = { ports: { style: "form", explode: false }, box: { style: "deepObject", explode: true } };

const bodies: Record<string, object> = {
	form: { "application/x-www-form-urlencoded": { schema } },
	"form in styles": { "application/x-www-form-urlencoded": { schema, encoding: styled } },
	parts: { "multipart/form-data": { schema } },
	text: { "text/csv": { schema: { type: "string", minLength: 1, pattern: "^a" } } },
	bytes: { "application/octet-stream": { schema: { type: "string", maxLength: 2 } } },
	"JSON with a charset": { "Application/JSON; charset=utf-8": { schema } },
	"all of them": {
		"application/json": { schema },
		"application/x-www-form-urlencoded": { schema },
		"multipart/form-data": { schema },
		"application/octet-stream": {},
	},
};
const replies: Record<string, object> = {
	"any media type": { "*/*": { schema: { type: ["string", "object"] } } },
	images: { "image/*": {} },
	"text of any type": { "text/*": { schema: { type: "string", maxLength: 3 } }, "application/json": { schema } },
};

const operation = (requestBody: object | undefined, content: object) => ({
	operationId: "tryIt",
	...(requestBody && { requestBody: { required: true, content: requestBody } }),
	responses: { "200": { description: "Done.", content } },
});
const documents = [
	...Object.entries(bodies).map(([name, content]) => ({ name: `a request of ${name}`, post: operation(content, {}) })),
	...Object.entries({ ...bodies, ...replies }).map(([name, content]) => ({
		name: `a reply of ${name}`,
		post: operation(undefined, content),
	})),
];

describe.each(documents)("$name", ({ post }) => {
	const text = stringify(
		{ openapi: "3.1.1", info: { title: "Tried", version: "1.0.0" }, paths: { "/a": { post } }, components: { schemas: { Lamp } } },
		{ aliasDuplicateObjects: false },
	);
	let contract: Contract;
	let exchanges: GeneratedExchange[];
	beforeAll(async () => {
		({ contract } = await generatedOf(text));
		exchanges = generatedExchanges(parseSpec("lantern", text), { seed, perSchema: 20 });
	});
	const findingsOf = (kind: GeneratedExchange["expected"]) =>
		exchanges.filter(({ expected }) => expected === kind).map((each) => ({ ...each, findings: judge([contract], each.exchange) }));

	test("keeps the contract as generated", () => {
		const kept = findingsOf("kept");
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.filter(({ findings }) => findings.length > 0).map(({ exchange, findings }) => ({ exchange, findings }))).toEqual([]);
	});

	test("is refused in each break, where it is", () => {
		const missed = findingsOf("broken").filter(({ name, findings }) => {
			const pointer = name.split(" ").find((each) => each.startsWith("/")) ?? "";
			return !findings.some(
				(finding) => finding.level === "error" && (finding.pointer.startsWith(pointer) || pointer.startsWith(finding.pointer)),
			);
		});
		expect(missed.map(({ name, exchange, findings }) => ({ name, exchange, findings }))).toEqual([]);
	});
});

test.each(["form", "parts"])("each keyword of a request of %s is broken at least once", (name) => {
	const text = stringify({
		...{ openapi: "3.1.1", info: { title: "Tried", version: "1.0.0" }, components: { schemas: { Lamp } } },
		paths: { "/a": { post: operation(bodies[name], {}) } },
	});
	const broken = generatedExchanges(parseSpec("lantern", text), { seed, perSchema: 1 }).filter(({ expected }) => expected === "broken");
	const places = ["required", "minLength", "maxLength", "type", "minimum", "enum", "maxItems", "additionalProperties"];
	expect(places.filter((keyword) => !broken.some((each) => each.name.startsWith(`tryIt ${keyword} /request/body`)))).toEqual([]);
});
