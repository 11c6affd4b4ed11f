import { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract, Response, Schema, Validate } from "../../checker/contract.ts";

type JsonSchema = Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, inlineRefs: false });
ajv.addVocabulary(["x-lines"]);

/** An invented contract, so that the checker's tests say nothing about an API that exists. */
export const lantern: Contract = {
	api: "lantern",
	file: "specs/lantern/openapi.yaml",
	version: "1.0.0",
	line: 10,
	operations: [],
};

function compiled(open: JsonSchema, twin: JsonSchema = open): Schema {
	return { open: ajv.compile(open) as Validate, twin: ajv.compile(twin) as Validate };
}

/** The keywords of a schema stand on a line each, from this one on. */
const lines = (line: number, schema: JsonSchema) => ({
	...schema,
	"x-lines": { unevaluatedProperties: line, ...Object.fromEntries(Object.keys(schema).map((keyword, index) => [keyword, line + index])) },
});

/** The branches of an anyOf as a generated validator has them: each in an anyOf of its own. */
const anyOf = (line: number, ...branches: JsonSchema[]) => lines(line, { anyOf: branches.map((branch) => ({ anyOf: [branch] })) });

const closed = { unevaluatedProperties: false };
const openSet = (line: number, values: string[]) => ({
	type: "string",
	enum: values,
	"x-lines": { type: line, enum: line + 1, "x-extensible-enum": line + 1 },
});

/** A fault may have a cause, which is a fault. */
for (const [id, close] of Object.entries({ openFault: {}, twinFault: closed })) {
	ajv.addSchema(
		lines(90, {
			type: "object",
			required: ["code"],
			properties: {
				code: lines(95, { type: "string", minLength: 1 }),
				cause: { ...anyOf(97, { $ref: id }, lines(99, { type: "null" })), ...close },
			},
		}),
		id,
	);
}

function lamp(colour: JsonSchema, close: JsonSchema): JsonSchema {
	const switchedBy = (properties: JsonSchema, required: string[], line: number) => lines(line, { type: "object", required, properties });
	return {
		...lines(60, {
			type: "object",
			required: ["brightness"],
			properties: {
				brightness: lines(66, { type: "integer", minimum: 0, maximum: 100 }),
				colour,
				lit: lines(87, { type: "boolean", const: true }),
				ticket: lines(72, { type: "string", pattern: "^[a-z]+$" }),
				labels: lines(74, {
					type: "array",
					items: { ...lines(75, { type: "object", properties: { text: lines(76, { type: "string" }) } }), ...close },
				}),
				switchedBy: {
					...anyOf(
						78,
						switchedBy(
							{ person: { ...lines(80, { type: "object", required: ["name"], properties: { name: {} } }), ...close } },
							["person"],
							82,
						),
						switchedBy(
							{ timer: { ...lines(84, { type: "object", properties: { minutes: lines(85, { type: "integer" }) } }), ...close } },
							["timer"],
							86,
						),
					),
					...close,
				},
			},
		}),
		...close,
	};
}

const schemas = {
	lamp: compiled(lamp(lines(69, { type: "string" }), {}), lamp(openSet(69, ["warm", "cold"]), closed)),
	fault: compiled({ $ref: "openFault" }, { $ref: "twinFault", ...closed }),
	text: compiled(lines(110, { type: "string", minLength: 1 })),
	name: compiled(lines(24, { type: "string", pattern: "^[a-z-]+$" })),
	number: compiled(lines(28, { type: "integer", minimum: 1 })),
	mode: compiled(lines(32, { type: "string" }), openSet(32, ["day", "night"])),
	tags: compiled(lines(36, { type: "array", items: { type: "string" } })),
	setting: compiled(
		anyOf(
			40,
			lines(41, {
				type: "object",
				required: ["lamp"],
				additionalProperties: false,
				properties: { lamp: lines(46, { type: "object", required: ["brightness"] }) },
			}),
			lines(50, {
				type: "object",
				required: ["brightness"],
				additionalProperties: false,
				properties: { brightness: lines(55, { type: "integer" }) },
			}),
		),
	),
};

const json = (schema: Schema, line: number) => ({ mediaType: "application/json", line, schema });
const text = (line: number) => ({ mediaType: "text/plain", line, schema: schemas.text });
const refusals: Response[] = [
	{ status: "404", line: 130, content: [text(131)], headers: [] },
	{ status: "4XX", line: 133, content: [json(schemas.fault, 134), text(135)], headers: [] },
	{ status: "500", line: 136, content: [{ mediaType: "text/*", line: 137, schema: schemas.text }], headers: [] },
];

lantern.operations.push(
	{
		operationId: "showLamp",
		method: "GET",
		path: "/lantern/v1/lamps/{lamp}",
		line: 12,
		parameters: [
			{ name: "lamp", in: "path", required: true, array: false, line: 22, requiredLine: 23, schema: schemas.name },
			{ name: "page", in: "query", required: false, array: false, line: 26, requiredLine: 26, schema: schemas.number },
			{ name: "mode", in: "query", required: false, array: false, line: 30, requiredLine: 30, schema: schemas.mode },
			{ name: "tag", in: "query", required: false, array: true, line: 34, requiredLine: 34, schema: schemas.tags },
			{ name: "X-Lantern-Wait", in: "header", required: false, array: false, line: 27, requiredLine: 27, schema: schemas.number },
		],
		security: {
			line: 14,
			alternatives: [
				[{ scheme: "key", in: "header", name: "Authorization", prefix: "Key ", line: 140 }],
				[
					{ scheme: "signature", in: "header", name: "Authorization", prefix: "Sign ", line: 144 },
					{ scheme: "signatureDate", in: "header", name: "X-Lantern-Date", line: 148 },
				],
			],
		},
		responses: [
			{
				status: "200",
				line: 120,
				content: [json(schemas.lamp, 121)],
				headers: [{ name: "X-Lantern-Id", required: false, line: 123, schema: schemas.number }],
			},
			...refusals,
		],
	},
	{
		operationId: "setLamp",
		method: "PUT",
		path: "/lantern/v1/lamps/{lamp}",
		line: 16,
		parameters: [{ name: "lamp", in: "path", required: true, array: false, line: 22, requiredLine: 23, schema: schemas.name }],
		security: { line: 17, alternatives: [] },
		requestBody: { required: true, line: 38, content: [json(schemas.setting, 39)] },
		responses: [
			{ status: "200", line: 124, content: [], headers: [{ name: "X-Lantern-Id", required: true, line: 125, schema: schemas.number }] },
			{ status: "202", line: 126, outcome: "error", content: [json(schemas.fault, 127)], headers: [] },
			...refusals,
		],
	},
	{
		operationId: "showAllLamps",
		method: "GET",
		path: "/lantern/v1/lamps/all",
		line: 18,
		parameters: [],
		security: { line: 19, alternatives: [] },
		responses: [{ status: "200", line: 128, content: [], headers: [] }, ...refusals],
	},
);
