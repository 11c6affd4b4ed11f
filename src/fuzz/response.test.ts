import { describe, expect, test } from "vitest";
import { sampled } from "./fixtures/fake-data.ts";
import { kettle, lineOf, operationNamed, values } from "./fixtures/kettle.ts";
import { type Got, responseSteps, validResponses } from "./response.ts";
import { SpecValues } from "./values/valid.ts";

const [heats, accepted] = operationNamed("heatKettle").responses;
if (heats === undefined || accepted === undefined) throw new Error("the operation has two responses");

const valuesOf = ({ headers }: Got, name: string) => headers.filter(([each]) => each === name).map(([, value]) => value);

describe("a response that keeps the contract", () => {
	test("has a body that its schema takes, and the headers that it needs", () => {
		const some = sampled(validResponses(values, heats), 60);
		for (const each of some) {
			expect(JSON.parse(each.body)).toEqual({ state: expect.stringMatching(/^(cold|hot)$/) });
			expect(valuesOf(each, "Content-Type")).toEqual(["application/json"]);
			expect(valuesOf(each, "X-Level").map((text) => JSON.parse(text) <= 9)).toEqual([true]);
		}
		expect(new Set(some.map((each) => valuesOf(each, "X-Note").length))).toEqual(new Set([0, 1]));
	});

	test("has neither body nor type where none is declared", () => {
		expect(sampled(validResponses(values, accepted), 1)).toEqual([{ response: accepted, headers: [], body: "" }]);
	});

	test("sometimes says no type where the servers say none", () => {
		const silent = new SpecValues({ ...kettle, document: { ...kettle.document, "x-content-type": "absent" } });
		const types = sampled(validResponses(silent, heats), 60).map((each) => valuesOf(each, "Content-Type").join());
		expect(new Set(types)).toEqual(new Set(["application/json", ""]));
	});
});

describe("a response one step beside", () => {
	const steps = responseSteps(values, heats);
	const gotAt = (keyword: string, pointer: string) =>
		sampled(steps.find((each) => each.keyword === keyword && each.pointer === pointer)?.responses);

	test("breaks its body or a header, or shows something unknown", () => {
		expect(steps.map(({ rule, pointer, keyword, line, isBroken }) => [rule, pointer, keyword, lineOf(line), isBroken])).toEqual([
			["response-schema", "/response/body", "type", "type: object", true],
			["response-schema", "/response/body/state", "required", "required: [state]", true],
			...["unknown", "a.b-c", "имя"].map((name) => ["unknown-member", `/response/body/${name}`, "unknown-member", "schema:", false]),
			["unknown-value", "/response/body/state", "unknown-value", "x-extensible-enum: [cold, hot]", false],
			["response-header", "/response/headers/x-level", "type", "type: integer", true],
			["response-header", "/response/headers/x-level", "maximum", "maximum: 9", true],
			["response-header", "/response/headers/x-level", "required", "X-Level:", true],
		]);
	});

	test("of a body has its headers still", () => {
		const some = gotAt("required", "/response/body/state");
		expect(some.map((each) => [JSON.parse(each.body), valuesOf(each, "X-Level").length])).toEqual(some.map(() => [{}, 1]));
		expect(some).toHaveLength(20);
	});

	test.each<[string, (texts: string[]) => boolean]>([
		["maximum", ([text]) => Number(text) > 9],
		["required", ({ length }) => length === 0],
	])("of a header that breaks %s has its body still", (keyword, isWrong) => {
		const some = gotAt(keyword, "/response/headers/x-level");
		expect(some.filter((each) => !isWrong(valuesOf(each, "X-Level")))).toEqual([]);
		expect(some.filter(({ body }) => !/"state"/.test(body))).toEqual([]);
		expect(some).toHaveLength(20);
	});

	test("that shows something unknown keeps its schema", () => {
		const demand = heats.content[0]?.demand ?? [];
		const some = steps.filter(({ isBroken }) => !isBroken).flatMap(({ responses }) => sampled(responses));
		expect(some.filter(({ body }) => !values.oracle.holds(demand, JSON.parse(body)))).toEqual([]);
		expect(some.filter(({ body }) => /^\s*\{\s*"state"\s*:\s*"(cold|hot)"\s*\}\s*$/.test(body))).toEqual([]);
	});
});
