import type { Json, JsonObject } from "../../openapi/document.ts";

/** Operations of a resource: list, create, read, change and delete. */
const perResource = 5;

/**
 * A document of so many operations, as large services write theirs: for each resource two schemas and an example, shared parameters, errors and parts,
 * and a resource inside each other one, as in a tree. So what is written once is reached from many operations, and a few levels deep.
 */
export function madeDocument(operations: number): JsonObject {
	const numbers = Array.from({ length: Math.ceil(operations / perResource) }, (_, number) => number);
	return {
		openapi: "3.1.1",
		info: { title: "Made", version: "1.0.0", description: "A document of many operations, made to measure with." },
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		servers: [{ url: "https://made.example" }],
		security: [{ bearer: [] }],
		tags: numbers.map((number) => ({ name: `shelf${number}` })),
		paths: Object.fromEntries(numbers.flatMap(pathsOf)),
		components: {
			securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
			parameters: sharedParameters,
			responses: Object.fromEntries(errors.map(([, name, description]) => [name, { description, content: json({ $ref: ref("Error") }) }])),
			schemas: { ...sharedSchemas, ...Object.fromEntries(numbers.flatMap(schemasOf)) },
		},
	};
}

const errors = [
	["400", "BadRequest", "The request is wrong."],
	["401", "Unauthorized", "The credential is missing or wrong."],
	["404", "NotFound", "There is no such resource."],
	["429", "TooMany", "Too many requests; try again later."],
] as const;

const ref = (schema: string) => `#/components/schemas/${schema}`;
const json = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({ "application/json": { schema, ...more } });
const string = (description: string, more: JsonObject = {}): JsonObject => ({ type: "string", description, ...more });

const sharedParameters: JsonObject = {
	limit: { name: "limit", in: "query", description: "How many there are at most", schema: { type: "integer", minimum: 1, maximum: 1000 } },
	marker: { name: "marker", in: "query", description: "The last one of the page before", schema: { type: "string" } },
	id: { name: "id", in: "path", required: true, description: "The id", schema: { type: "string", minLength: 1 }, example: "7f3c" },
};

const sharedSchemas: JsonObject = {
	Error: {
		type: "object",
		required: ["code", "message"],
		properties: {
			code: string("What went wrong, for programs"),
			message: string("What went wrong, for people"),
			details: { type: "array", items: { type: "object", properties: { field: string("Where it is"), reason: string("What is wrong") } } },
		},
	},
	Person: {
		type: "object",
		required: ["id"],
		properties: {
			id: string("The id"),
			name: string("The name"),
			role: string("What they may do", { enum: ["reader", "writer", "owner"] }),
			address: { $ref: ref("Address") },
		},
	},
	Address: {
		type: "object",
		properties: { street: string("The street"), city: string("The city"), country: string("The country", { pattern: "^[A-Z]{2}$" }) },
	},
	Link: {
		type: "object",
		required: ["href", "rel"],
		properties: { href: string("Where it leads"), rel: string("What is there", { "x-extensible-enum": ["self", "next", "previous"] }) },
	},
};

function schemasOf(number: number): [string, Json][] {
	const parent = { $ref: ref(`Shelf${(number - 1) >> 1}`) };
	const own = {
		name: string("The name", { minLength: 1, maxLength: 64 }),
		size: { type: "integer", minimum: 0, description: "The number of its boards" },
		tags: { type: "array", items: { type: "string" }, description: "What it is found by" },
	};
	const shelf = {
		type: "object",
		description: `Shelf ${number}`,
		required: ["id", "name", "state"],
		properties: {
			id: string("The id"),
			...own,
			state: string("How it is", { "x-extensible-enum": ["new", "ready", "full", "gone"] }),
			created_at: string("When it was made"),
			owner: { $ref: ref("Person") },
			links: { type: "array", items: { $ref: ref("Link") } },
			...(number > 0 && { parent }),
		},
	};
	const input = {
		type: "object",
		required: ["name"],
		properties: { ...own, password: string("What opens it", { "x-sensitive-data": { mask: "full" } }) },
		additionalProperties: false,
	};
	return [
		[`Shelf${number}`, shelf],
		[`Shelf${number}Input`, input],
	];
}

function pathsOf(number: number): [string, Json][] {
	const schema = { $ref: ref(`Shelf${number}`) };
	const example = { id: "7f3c", name: `shelf ${number}`, size: 3, tags: ["oak"], state: "ready", created_at: "2026-11-30T08:00:00Z" };
	const one = (description: string) => ({ description, content: json(schema, { examples: { plain: { value: example } } }) });
	const all = {
		type: "object",
		required: ["items"],
		properties: { items: { type: "array", items: schema }, links: { type: "array", items: { $ref: ref("Link") } } },
	};
	const body = { required: true, content: json({ $ref: ref(`Shelf${number}Input`) }, { example: { name: "oak", size: 3 } }) };
	const operation = (verb: string, success: JsonObject, more: JsonObject = {}): JsonObject => ({
		operationId: `${verb}Shelf${number}`,
		summary: `${verb} of shelf ${number}`,
		tags: [`shelf${number}`],
		...more,
		responses: { ...success, ...Object.fromEntries(errors.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }])) },
	});
	const parameters = (...names: string[]) => names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
	return [
		[
			`/v1/shelves-${number}`,
			{
				get: operation(
					"list",
					{ "200": { description: "Some of them", content: json(all) } },
					{ parameters: parameters("limit", "marker") },
				),
				post: operation("create", { "201": one("The new one") }, { requestBody: body }),
			},
		],
		[
			`/v1/shelves-${number}/{id}`,
			{
				parameters: parameters("id"),
				get: operation("read", { "200": one("It") }),
				put: operation("change", { "200": one("As it is now") }, { requestBody: body }),
				delete: operation("delete", { "204": { description: "It is gone" } }),
			},
		],
	];
}
