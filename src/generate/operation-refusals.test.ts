import { expect, test } from "vitest";
import { operation, saying } from "../openapi/fixtures/spec.ts";
import { operationsOf } from "../openapi/operations.ts";
import { operationRefusals } from "./operation-refusals.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };
const refused = (put: object) => {
	const spec = saying(put);
	return [
		...new Set(
			operationsOf(spec)
				.flatMap((each) => operationRefusals(spec, each, () => {}))
				.map(({ pointer }) => pointer),
		),
	];
};
const nested = { type: "object", properties: { in: { type: "object" } } };
const form = (encoding: object) => ({
	content: {
		"application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: nested, b: nested, c: nested } }, encoding },
	},
});

test("nothing is refused of an operation without mistakes", () => {
	expect(refused({ parameters: [word], requestBody: form({}) })).toEqual([]);
});

test("each parameter and each field of a form with a mistake is told at once", () => {
	const wrong = (name: string) => ({ name, in: "query", style: "simple", schema: {} });
	const deep = { style: "deepObject", explode: true };
	const body = `${operation}/requestBody/content/application~1x-www-form-urlencoded/encoding`;
	expect(
		refused({ parameters: [word, wrong("a"), wrong("b")], requestBody: form({ a: deep, b: { contentType: "text/plain" }, c: deep }) }),
	).toEqual([`${operation}/parameters/1/style`, `${operation}/parameters/2/style`, `${body}/a`, `${body}/c`]);
});

test("a mistake of the whole is told, too", () => {
	const { message } = (() => {
		const spec = saying({ parameters: [word], responses: { 200: { description: "", headers: { "X-A": {} } } } });
		return operationsOf(spec).flatMap((each) => operationRefusals(spec, each, () => {}))[0] ?? { message: "" };
	})();
	expect(message).toContain("a header without a schema cannot be checked");
});
