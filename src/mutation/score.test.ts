import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { plain } from "../checker/report/style.ts";
import { readEquivalents } from "./equivalent.ts";
import { evidenceOf, lantern, trialOf, triedWith } from "./fixtures/fixture-api.ts";
import type { Suite } from "./mutant-run.ts";
import { gradesOf } from "./provenance.ts";
import { html } from "./report/html.ts";
import { json } from "./report/json.ts";
import { pretty } from "./report/pretty.ts";
import { scoreOf } from "./score.ts";
import type { TestExchange } from "./test-exchanges.ts";
import { belowThreshold } from "./threshold.ts";

const survivor = "/components/schemas/Lantern/properties/size add required";
const notEquivalent = "/security/0 drop security alternative: token";

/** Without most of its properties: what is counted of a few mutants is counted of many. */
const source = readFileSync(new URL("fixtures/fixture-api.yaml", import.meta.url), "utf8").replace(/ {8}load:.*/s, "");
const spec = lantern(source);
const tried = (recorded: TestExchange[], suite: Partial<Suite> = {}) => triedWith(recorded, suite, spec);
const lineOfSize = source.split("\n").findIndex((line) => line.includes("size:")) + 1;

const some = await tried([await evidenceOf([{ op: "add", path: "/response/body/size", value: 1 }])]);
const none = await tried([]);

test("a mutant that nobody notices is told with its line and the exchange that would kill it", () => {
	const { survivors } = scoreOf(some);
	expect(survivors).toContainEqual({
		mutant: survivor,
		class: "tightening",
		spec: `specs/lantern/openapi.yaml:${lineOfSize}`,
		change: "add required",
		killer: "lightLantern 200 with nothing at /response/body/size",
		generated: null,
	});
	expect(pretty([some], plain)).toContain(
		`survives specs/lantern/openapi.yaml:${lineOfSize} tightening: add required\n           would be killed by lightLantern 200 with nothing at /response/body/size`,
	);
});

test("what only a generated exchange notices counts for the suite and not for the evidence", async () => {
	const generated = { ...(await evidenceOf([])), name: "generated, lantern: without a size" };
	const noticed = scoreOf(
		await tried([await evidenceOf([{ op: "add", path: "/response/body/size", value: 1 }])], { generated: async () => [[generated]] }),
	);
	const without = scoreOf(some);
	expect(noticed.evidence).toEqual(without.evidence);
	expect(noticed.suite.tightening.killed).toBeGreaterThan(without.suite.tightening.killed);
	expect(noticed.survivors.find(({ mutant }) => mutant === survivor)).toMatchObject({ generated: "generated, lantern: without a size" });
});

describe("an API without captures", () => {
	test("has a score of 0, whatever its samples show, and is called undefended", async () => {
		const sampled = await tried([], { samples: [await evidenceOf([])] });
		const { evidence, suite } = scoreOf(sampled);
		expect([evidence.loosening.killed, evidence.tightening.killed]).toEqual([0, 0]);
		expect(evidence.tightening.total).toBeGreaterThan(0);
		expect(suite.tightening.killed).toBeGreaterThan(0);
		expect(pretty([sampled], plain)).toContain("lantern is undefended: it has no captures");
	});
	test("is not held to the floor beside one that is defended, but alone", () => {
		expect(belowThreshold(0.1, [none])).toHaveLength(2);
		expect(belowThreshold(0.1, [none, { ...some, api: "other" }]).filter((line) => line.startsWith("lantern"))).toEqual([]);
	});
});

test("the floor names what is under it, for each class", () => {
	const { loosening, tightening } = scoreOf(some).evidence;
	expect(belowThreshold(100, [some])).toEqual([
		expect.stringContaining(`lantern: the evidence kills ${loosening.killed} of ${loosening.total} mutants that are a loosening`),
		expect.stringContaining(`lantern: the evidence kills ${tightening.killed} of ${tightening.total} mutants that are a tightening`),
	]);
	expect(belowThreshold(0, [some])).toEqual([]);
});

describe("a grade", () => {
	test.each([
		[
			{ captured: "a guide: the body", constructed: "the request and the headers" },
			{ request: "constructed", headers: "constructed", body: "captured" },
		],
		[
			{ sdk: "the vendor's SDKs: the query", constructed: "the reply" },
			{ request: "sdk", headers: "constructed", body: "constructed" },
		],
		[{ source: "RestServer; the request is constructed" }, { request: "constructed", headers: "source", body: "source" }],
		[
			{ documented: "seed 1: the request and the body", captured: "the response headers" },
			{ request: "documented", headers: "captured", body: "documented" },
		],
		[{ documented: "seed 1" }, { request: "documented", headers: "documented", body: "documented" }],
		[
			{ captured: "a guide: the body", constructed: "the request and the response headers" },
			{ request: "constructed", headers: "constructed", body: "captured" },
		],
		[{ documented: "seed 1: the request's headers and the body" }, { request: "documented", headers: "constructed", body: "documented" }],
		[
			{ captured: "a guide: hostname and port", constructed: "scheme, and that there is no other member" },
			{ request: "constructed", headers: "constructed", body: "constructed" },
		],
	])("of %j is %j", (provenance, grades) => expect(gradesOf(provenance)).toEqual(grades));

	test.each([
		["/components/schemas/Lantern/properties/size add required", [], "documented"],
		[
			"/paths/~1lanterns~1{id}/put/responses/200/headers/X-Count make optional",
			[{ op: "remove", path: "/response/headers/x-count" }],
			"captured",
		],
		["/paths/~1lanterns~1{id}/put/parameters/2 make required", [], "sdk"],
	] as const)("of a mutant is that of the part of the exchange which it concerns: %s", async (id, patch, grade) => {
		const grades = { request: "sdk", headers: "captured", body: "documented" } as const;
		expect(await trialOf(id, [...patch], grades)).toMatchObject([{ kill: { grade } }]);
	});

	test("counts with all that are better", async () => {
		const graded = await tried([await evidenceOf([], { request: "constructed", headers: "constructed", body: "documented" })]);
		const { byGrade, evidence } = scoreOf(graded);
		expect(byGrade.captured.tightening.killed).toBe(0);
		expect(byGrade.documented.tightening.killed).toBeGreaterThan(0);
		expect(byGrade.source).toEqual(byGrade.documented);
		expect(byGrade.constructed).toEqual(evidence);
		expect(evidence.tightening.killed).toBeGreaterThan(byGrade.documented.tightening.killed);
	});
});

describe("an equivalent mutant", () => {
	const row = (mutant: string) => ({ mutant, reason: "It is the same.", at: "equivalent.yaml:1" });

	test("is not counted, and told with its reason", async () => {
		const listed = scoreOf(await tried([], { equivalents: [row(survivor)] }));
		expect(listed.evidence.tightening.total).toBe(scoreOf(none).evidence.tightening.total - 1);
		expect(listed.equivalent).toMatchObject([{ mutant: survivor, reason: "It is the same." }]);
		expect(listed.survivors.map(({ mutant }) => mutant)).not.toContain(survivor);
	});
	test("that is killed is a fault", async () => {
		const { faults } = await tried([await evidenceOf([])], { equivalents: [row(notEquivalent)] });
		expect(faults).toEqual(['equivalent.yaml:1: not equivalent, because "captures, lantern: an exchange" kills it; take it from the list']);
	});
	test("that is gone is a fault", async () => {
		const { faults } = await tried([], { equivalents: [row("/components/schemas/Gone/type swap type: integer")] });
		expect(faults).toEqual([
			"equivalent.yaml:1: no mutant /components/schemas/Gone/type swap type: integer; take it from the list or correct it",
		]);
	});
	test.each([
		["no reason", "- mutant: a\n- mutant: b\n  reason: It is the same.", "list.yaml:1: expected a mutant and the reason"],
		["another member", "- mutant: a\n  reason: It is the same.\n- b", "list.yaml:3: expected a mutant and the reason"],
		["no YAML", "- mutant: a\n  reason: one: two", "list.yaml:2: not YAML"],
	])("with %s is a fault of its list", (_, text, message) => expect(() => readEquivalents("list.yaml", text)).toThrow(message));
});

test("the JSON has the score of each API and nothing that differs from run to run", async () => {
	const read = JSON.parse(json([some]));
	expect(Object.keys(read)).toEqual(["lantern"]);
	expect(Object.keys(read.lantern)).toEqual(["evidence", "byGrade", "suite", "survivors", "equivalent"]);
	expect(read.lantern.evidence).toEqual({
		loosening: { killed: expect.any(Number), total: expect.any(Number) },
		tightening: { killed: expect.any(Number), total: expect.any(Number) },
	});
	const again = await tried([await evidenceOf([{ op: "add", path: "/response/body/size", value: 1 }])]);
	expect(json([again])).toBe(json([some]));
});

describe("the HTML", () => {
	const page = html([some], () => source);

	test("is one file that fetches nothing", () => {
		const markup = page.replaceAll(/<script>.*?<\/script>/gs, "");
		expect(markup).not.toMatch(/\b(src|href)=|https?:/);
		expect(page).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`);
	});
	test("holds a report of the schema that the element reads", () => {
		const text = /\.report = (.*);<\/script>/.exec(page)?.[1] ?? "";
		const report = JSON.parse(text);
		const schema = createRequire(import.meta.url)("mutation-testing-report-schema/mutation-testing-report-schema.json");
		const ajv = new Ajv({ strict: false, validateFormats: false });
		expect(ajv.validate(schema, report) ? [] : ajv.errors).toEqual([]);
		const mutants: { status: string }[] = report.files["specs/lantern/openapi.yaml"].mutants;
		expect(new Set(mutants.map(({ status }) => status))).toEqual(new Set(["Killed", "Survived", "CompileError"]));
	});
});
