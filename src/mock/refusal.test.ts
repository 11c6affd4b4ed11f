import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { DraftFinding } from "../checker/finding.ts";
import type { Choice, When as WrittenWhen } from "../generate/answers/answers.ts";
import { circumstancesOf } from "./fixtures/circumstances.ts";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import type { PreparedAnswer, Refusal, Sample } from "./operation.ts";
import { type Fault, findNamed, findRefusal, fits, readRefusal, readWhen } from "./refusal.ts";

const operation = fireKiln();
const job = readFiring();
const sampleOf = ({ operationId, status, answer: index }: Choice): Sample => {
	const owner = operationId === "fireKiln" ? operation : job;
	return { operation: owner, status, answer: owner.answers[index] as PreparedAnswer };
};
/** An entry as `npm run generate` writes it. */
const read = (yaml: string) =>
	readRefusal({ when: "invalid", answer: { operationId: "fireKiln", status: 400, answer: 3 }, ...parse(yaml) }, sampleOf);
const given = (change: object = {}, errors: DraftFinding[] = []) =>
	circumstancesOf({ header: {}, query: {}, path: {}, body: {}, ...change }, { errors });
const fault = (kind: Fault["kind"]): Fault => ({ kind, why: "" });
const kindsOf = (refusals: (Refusal | undefined)[]) => refusals.map((refusal) => refusal?.when.kind);

test("an entry of x-mock.refused is answered with the answer that it names, and its job with the job's own", () => {
	const refusal = read("{ jobAnswer: { operationId: readFiring, status: 400, answer: 4 } }");
	expect(refusal.answer).toMatchObject({ operation, status: 400, answer: { example: "cold" } });
	expect(refusal.jobAnswers).toMatchObject([{ operation: job, status: 400, answer: { example: "page" } }]);
});

describe("a fault is refused", () => {
	const refusals = ["unknownPath", "unauthorized", "malformed", "invalid"].map((when) => read(`{ when: ${when} }`));

	test("with the entry of its name, or of what it is a kind of", () => {
		expect(kindsOf([findNamed(refusals, "unauthorized", given()), findNamed(refusals, "unknownMethod", given())])).toEqual([
			"unauthorized",
			"unknownPath",
		]);
		expect(kindsOf([findNamed(refusals.slice(3), "malformed", given()), findNamed(refusals.slice(3), "unauthorized", given())])).toEqual([
			"invalid",
			undefined,
		]);
	});

	test("with the first entry that fits, where it is a request that breaks the contract", () => {
		const [first, ...more] = [read("{ when: { $request.query.size: invalid } }"), ...refusals];
		const errors = [{ rule: "request-query" as const, pointer: "/request/query/size", message: "", line: 1 }];
		const found = [errors, []].map((each) => findRefusal([first as Refusal, ...more], fault("invalid"), given({}, each)));
		expect(found).toEqual([first, more[3]]);
	});

	test("for what its media type is, before a body that cannot be read", () => {
		const byHead = read("{ when: { $request.header.Content-Type: 'no' } }");
		const byBody = read("{ when: { $request.body#/at: absent } }");
		const found = (wait: string) =>
			findRefusal([byBody, byHead, ...refusals], fault("malformed"), given({ header: { "content-type": wait } }));
		expect([found("no"), found("yes")]).toEqual([byHead, refusals[2]]);
	});

	test.each([
		["$request.header.X-Wait", "/request/headers/x-wait"],
		["$request.body", "/request/body/at"],
		["$request.body#/at", "/request/body/at/0"],
		["$request.path.kiln", "/request/path/kiln"],
	])("where %s is invalid, with an error at %s and at no other value", (expression, pointer) => {
		const refusal = read(`{ when: { '${expression}': invalid } }`);
		const at = (pointer: string) =>
			findRefusal([refusal], fault("invalid"), given({}, [{ rule: "request-schema", pointer, message: "", line: 1 }]));
		expect([at(pointer), at(`${pointer.split("/").slice(0, 3).join("/")}s`)]).toEqual([refusal, undefined]);
	});

	test("by its name alone, where it is another fault", () => {
		const conditional = read("{ when: { $request.query.size: present } }");
		expect(findRefusal([conditional, ...refusals], fault("malformed"), given({ query: { size: "1" } }))).toBe(refusals[2]);
	});
});

describe("an entry with a fault and conditions", () => {
	const entries = [
		read("{ when: { fault: unauthorized, $request.header.Date: absent } }"),
		read("{ when: unauthorized }"),
		read("{ when: { fault: unknownPath, $request.header.Date: absent } }"),
	];

	test("is for that fault of a request with these values", () => {
		expect(findRefusal(entries, fault("unauthorized"), given())).toBe(entries[0]);
		expect(findRefusal(entries, fault("unauthorized"), given({ header: { date: "now" } }))).toBe(entries[1]);
		expect(findRefusal(entries, fault("unknownMethod"), given())).toBe(entries[2]);
		expect(findRefusal(entries, undefined, given())).toBeUndefined();
		expect(findRefusal(entries, fault("invalid"), given())).toBeUndefined();
	});

	test("fits where nothing else is said, whatever is wrong", () => {
		const isFor = (when: WrittenWhen | undefined, kind?: Fault["kind"]) => fits(readWhen(when), kind && fault(kind), given());
		expect([isFor(undefined), isFor(undefined, "invalid"), isFor({ "$request.header.Date": "absent" }, "expired")]).toEqual([
			true,
			true,
			true,
		]);
		expect([isFor("unauthorized", "expired"), isFor("expired", "unauthorized"), isFor("expired")]).toEqual([true, false, false]);
		expect(isFor({ fault: "expired", "$request.header.Date": "present" }, "expired")).toBe(false);
	});
});

describe("a right request is refused for its values:", () => {
	test.each([
		["of that value", "{ $request.query.size: 9 }", { query: { size: "9" } }, true],
		["of another value", "{ $request.query.size: 9 }", { query: { size: "90" } }, false],
		["present", "{ '$request.body#/urgent': present }", { body: { urgent: false } }, true],
		["absent", "{ '$request.body#/urgent': present }", { body: {} }, false],
		["one of two", "{ $request.query.size: 9, $request.path.kiln: north }", { query: { size: "9" }, path: { kiln: "south" } }, false],
		["both of two", "{ $request.query.size: 9, $request.path.kiln: north }", { query: { size: "9" }, path: { kiln: "north" } }, true],
	])("%s", (_, when, values, isRefused) => {
		const refusals = [read("{}"), read(`{ when: ${when} }`)];
		expect(findRefusal(refusals, undefined, given(values))).toBe(isRefused ? refusals[1] : undefined);
	});
});
