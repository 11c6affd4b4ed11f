import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../../openapi/document.ts";
import { contractModel } from "./contract-model.ts";
import { sensitivePointers } from "./sensitive-names.ts";

const secret = { type: "string", "x-sensitive-data": { mask: "full" } };
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object) => ({ type: "object", properties });

/** The pointers to what an invented operation marks. */
function secretsOf(operation: object, { item = {}, components = {} } = {}): string[] {
	const paths = { "/doors": { ...item, get: { operationId: "open", ...operation } } };
	const spec = parseSpec("invented", stringify({ paths, components }));
	return contractModel(spec).operations.flatMap((each) => sensitivePointers(spec, each));
}

test("a mark on a parameter of the path or the operation, or on its schema, leads to the parameter", () => {
	const parameter = (name: string, where: string) => ({
		name,
		in: where,
		required: where === "path",
		schema: { type: "string" },
		"x-sensitive-data": { mask: "full" },
	});
	const marked = secretsOf(
		{
			parameters: [
				parameter("guest", "query"),
				{ name: "X-Guest", in: "header", schema: secret },
				{ name: "open", in: "query", schema: {} },
			],
		},
		{ item: { parameters: [{ $ref: "#/components/parameters/Key" }] }, components: { parameters: { Key: parameter("a/key", "path") } } },
	);
	expect(marked).toEqual(["/request/path/a~1key", "/request/query/guest", "/request/headers/x-guest"]);
});

test("a mark within a body leads to the member, whatever stands around it", () => {
	const body = object({
		pin: secret,
		list: { items: object({ name: secret }) },
		map: { additionalProperties: secret },
		pattern: { patternProperties: { "^x": secret } },
		pair: { prefixItems: [{}, secret] },
		choice: {
			anyOf: [object({ left: secret }), { oneOf: [object({ right: secret })] }],
			dependentSchemas: { a: object({ third: secret }) },
		},
		open: { type: "string" },
	});
	expect(secretsOf({ requestBody: content(body), responses: {} }).toSorted()).toEqual(
		["choice/left", "choice/right", "choice/third", "list/*/name", "map/*", "pair/*", "pattern/*", "pin"].map(
			(step) => `/request/body/${step}`,
		),
	);
});

test("the marks of all statuses, media types and response headers but cookies, which are always hidden, are put together, each once", () => {
	const responses = {
		200: { ...content(object({ token: secret })), headers: { "X-Ticket": { schema: secret }, "Set-Cookie": { schema: secret } } },
		"4XX": content(object({ token: secret, trace: secret })),
	};
	expect(secretsOf({ responses })).toEqual(["/response/headers/x-ticket", "/response/body/token", "/response/body/trace"]);
	const components = { responses: { Broken: { content: { "text/plain": { schema: secret }, "a/b": {} } } } };
	const whole = secretsOf({ responses: { ...responses, default: { $ref: "#/components/responses/Broken" } } }, { components });
	expect(whole, "a body that is secret as a whole").toEqual(["/response/headers/x-ticket", "/response/body"]);
});

test("a reference is followed, beside its own mark, and where one leads back to a mark all is secret", () => {
	const schemas = {
		Fault: object({ detail: secret, cause: ref("Fault"), door: ref("Door") }),
		Door: object({ lock: { ...ref("Lock"), "x-sensitive-data": { mask: "full" } }, key: ref("Key") }),
		Lock: object({ code: { type: "string" } }),
		Key: secret,
	};
	expect(secretsOf({ responses: { 503: content(ref("Fault")) } }, { components: { schemas } })).toEqual(
		["detail", "cause", "door/lock", "door/key"].map((step) => `/response/body/${step}`),
	);
});
