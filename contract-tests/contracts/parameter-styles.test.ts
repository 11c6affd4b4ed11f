import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { exchangeOf } from "../../src/fuzz/exchanges.ts";
import { requestFaults } from "../../src/fuzz/faults.ts";
import { readOperations } from "../../src/fuzz/operation.ts";
import { targetOf, validRequests } from "../../src/fuzz/request.ts";
import { SpecValues } from "../../src/fuzz/values/valid.ts";
import { Contracts } from "../../src/mutation/contracts.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { checkerErrs } from "../generated/opinions.ts";
import { seed } from "../generated/property.ts";

const ids = { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } };
const words = { type: "array", minItems: 2, items: { type: "string", minLength: 1 } };
const point = {
	type: "object",
	required: ["x"],
	properties: { x: { type: "integer", maximum: 9 }, label: { type: "string", minLength: 1 }, on: { type: "boolean" } },
};
const query = (schema: object, more: object = {}) => ({ name: "p", in: "query", required: true, schema, ...more });
const path = (schema: object, style: string, explode: boolean) => ({ name: "p", in: "path", required: true, schema, style, explode });

const styles: Record<string, object> = {
	"one key": query(ids, { explode: false }),
	spaces: query(ids, { style: "spaceDelimited" }),
	pipes: query(point, { style: "pipeDelimited" }),
	brackets: query(point, { style: "deepObject", explode: true }),
	"names and values": query(point, { explode: false }),
	"members of their own": query(point),
	"any members": query({ ...point, additionalProperties: { type: "integer" } }),
	"a text or a list": query({ anyOf: [{ type: "string", maxLength: 3 }, words] }),
	"reserved characters": query(words, { explode: false, allowReserved: true }),
	"an empty value": query({ type: "integer" }, { allowEmptyValue: true }),
	JSON: { ...query({}), schema: undefined, content: { "application/json": { schema: { type: "array", items: point } } } },
	"a matrix": path(ids, "matrix", false),
	"a matrix that is exploded": path(point, "matrix", true),
	"a label": path(words, "label", true),
	"a label of an object": path(point, "label", false),
	"a list in the path": path(words, "simple", false),
	"a header with a list": { ...query(ids), in: "header" },
	"a header with an object": { ...query(point), in: "header", explode: true },
	"a cookie": { ...query({ type: "integer", minimum: 1 }), in: "cookie" },
	"a cookie with a list": { ...query(words), in: "cookie", explode: false },
};

function subjectOf(parameter: object) {
	const operation = { operationId: "look", parameters: [parameter], responses: { 200: { description: "ok" } } };
	const where = "in" in parameter && parameter.in === "path" ? "/look/{p}" : "/look";
	const document = { openapi: "3.1.1", info: { title: "Styles", version: "1.0.0" }, paths: { [where]: { get: operation } } };
	const spec = parseSpec("styles", stringify(document, { aliasDuplicateObjects: false }));
	const [read] = readOperations(spec);
	const [response] = read?.responses ?? [];
	if (read === undefined || response === undefined) throw new Error("the operation was written");
	return { values: new SpecValues(spec), contract: new Contracts(spec).own[0], operation: read, got: { response, headers: [], body: "" } };
}

describe.each(Object.entries(styles))("A parameter of %s", (_, parameter) => {
	const { values, contract, operation, got } = subjectOf(parameter);
	const sampled = <T>(some: fc.Arbitrary<T>) => fc.sample(some, { seed, numRuns: 40 });

	test("is accepted as its style writes what its schema accepts", () => {
		const wrong = sampled(validRequests(values, operation)).map((sent) => [
			targetOf(sent),
			sent.headers,
			checkerErrs(contract, exchangeOf(sent, got), undefined),
		]);
		expect(wrong.filter(([, , said]) => said !== undefined)).toEqual([]);
	});

	test("is refused where it breaks its schema, is missing or comes twice", () => {
		const faults = requestFaults(values, operation);
		expect(faults).not.toEqual([]);
		const wrong = faults.flatMap((fault) =>
			sampled(fault.requests).map((sent) => [
				fault.keyword,
				targetOf(sent),
				sent.headers,
				checkerErrs(contract, exchangeOf(sent, got), fault),
			]),
		);
		expect(wrong.filter(([, , , said]) => said !== undefined)).toEqual([]);
	});
});
