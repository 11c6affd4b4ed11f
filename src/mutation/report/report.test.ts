import { describe, expect, test } from "vitest";
import { plain } from "../../checker/report/style.ts";
import { trials } from "../fixtures/trials.ts";
import { reports } from "./formats.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";

describe("at a terminal", () => {
	const text = pretty([trials], plain);

	test("a contract has what its evidence kills, by grade, and with what is generated", () => {
		const row = (name: string) => text.split("\n").find((line) => line.trim().startsWith(name));
		expect(row("evidence")).toMatch(/ 1\/3 {3}33\.3 % +0\/0 +100\.0 %$/);
		expect(row("captured")).toMatch(/ 0\/3 +0\.0 %/);
		expect(row("... documented")).toMatch(/ 1\/3 {3}33\.3 %/);
		expect(row("with generated exchanges")).toMatch(/ 2\/3 {3}66\.6 %/);
	});

	test("each survivor is told with its line and what would kill it, also where a generated exchange does", () => {
		expect(text).toContain(`  survives specs/lantern/openapi.yaml:2 loosening: drop bound: maximum
           would be killed by see 200 with 10 at /response/body/size
  survives specs/lantern/openapi.yaml:2 loosening: drop bound: maximum
           would be killed by see 200 with 10 at /response/body/size
           is killed by generated, see 200: size, which no file holds
`);
	});

	test("what is equivalent or refused is counted, and what is undefended called so", () => {
		expect(text).toContain("  1 more are equivalent: no exchange can tell them from the contract.\n");
		expect(text).toContain("  1 more can never be published: the generator refuses them.\n");
		expect(text).not.toContain("undefended");
		expect(pretty([{ ...trials, isUndefended: true }], plain)).toContain("lantern is undefended: it has no captures");
	});
});

test("for programs each contract has its score under its name", () => {
	const read = JSON.parse(json([trials, { ...trials, api: "other" }]));
	expect(Object.keys(read)).toEqual(["lantern", "other"]);
	expect(read.lantern).toMatchObject({
		evidence: { loosening: { killed: 1, total: 3 } },
		survivors: [
			{ mutant: "survives", generated: null },
			{ mutant: "generated", generated: "generated, see 200: size" },
		],
		equivalent: [{ mutant: "equivalent", reason: "It is the same." }],
	});
});

describe("for a browser", () => {
	const source = "openapi: 3.1.1\nsize: { maximum: 9 } # </script>\n";
	const page = html([trials], () => source);
	const report = JSON.parse(/\.report = (.*);<\/script>/.exec(page)?.[1] ?? "");
	const file = report.files["specs/lantern/openapi.yaml"];

	test("each mutant stands in its line with what became of it", () => {
		expect(file.mutants.map(({ id, status, location }: Record<string, unknown>) => [id, status, location])).toEqual(
			[
				["killed", "Killed"],
				["survives", "Survived"],
				["generated", "Killed"],
				["equivalent", "Ignored"],
				["refused", "CompileError"],
			].map(([id, status]) => [`lantern ${id}`, status, { start: { line: 2, column: 1 }, end: { line: 2, column: 33 } }]),
		);
	});

	test("each exchange that kills is a test of the file that holds it", () => {
		expect(report.testFiles).toEqual({
			"lantern, captures, see.har": { tests: [{ id: "lantern, captures, see.har: a lantern", name: "a lantern" }] },
			"lantern, generated, see 200": { tests: [{ id: "lantern, generated, see 200: size", name: "size" }] },
		});
		expect(file.mutants[0].killedBy).toEqual(["lantern, captures, see.har: a lantern"]);
	});

	test("a spec that closes a script closes none", () => {
		expect(file.source).toBe(source);
		expect(page.split("\n").filter((line) => line.includes("</script>")).length).toBe(2);
	});
});

test("each format is written by its name", () => {
	expect(Object.keys(reports)).toEqual(["pretty", "json", "html"]);
	const rendering = { style: plain, sourceOf: () => "openapi: 3.1.1\n" };
	expect(reports.pretty?.([trials], rendering)).toBe(pretty([trials], plain));
	expect(reports.json?.([trials], rendering)).toBe(json([trials]));
	expect(reports.html?.([trials], rendering)).toBe(html([trials], rendering.sourceOf));
});
