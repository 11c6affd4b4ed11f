import { expect, test } from "vitest";
import type { CoveredItem } from "../../coverage/coverage.ts";
import { coveredWith } from "../../fixtures/listed.ts";
import { coverageSection } from "./coverage.ts";

const item = (operationId: string, name: string, count: number): CoveredItem => ({
	item: { kind: "status", operationId, pointer: `/response/${name}`, name, line: 7, grades: ["documented"] },
	api: "lantern",
	file: "specs/lantern/openapi.yaml",
	count,
});

test("each operation has a line with how much of it was seen, and folded what was not", () => {
	const items = [item("showLamp", "200", 3), item("showLamp", "404", 0), item("setLamp", "200", 1)];
	expect(coverageSection({ total: 3, covered: 2, operations: coveredWith(items), unseen: [] }, undefined).text).toBe(`
<section aria-labelledby="coverage">
<h2 id="coverage">Coverage</h2>
<p>2 of 3 items (66.6 %).</p>

<details>
<summary><span>lantern showLamp</span> <meter aria-label="lantern showLamp" value="1" max="2"></meter> <span>1 of 2</span></summary>
<p>1 of 2 statuses; missing:</p>
<ul><li>status 404 (specs/lantern/openapi.yaml:7, documented only)</li>
</ul>
</details>
<details>
<summary><span>lantern setLamp</span> <meter aria-label="lantern setLamp" value="1" max="1"></meter> <span>1 of 1</span></summary>
<p>1 of 1 status</p>
<ul></ul>
</details>
</section>`);
});

test("where no contract was called there is no section", () => {
	expect(coverageSection({ total: 0, covered: 0, operations: [], unseen: ["lantern"] }, undefined).text).toBe("");
});

test("an error code that was not seen leads to its row in the docs", () => {
	const { item: declared, ...rest } = item("showLamp", "LAMP.0404", 0);
	const code: CoveredItem = { ...rest, item: { ...declared, kind: "value", pointer: "/response/404/x-errors" } };
	const coverage = { total: 2, covered: 1, operations: coveredWith([item("showLamp", "404", 1), code]), unseen: [] };
	const line = "known value LAMP.0404 at /response/404/x-errors (specs/lantern/openapi.yaml:7, documented only)";
	expect(coverageSection(coverage, undefined).text).toContain(`<li>${line}</li>`);
	const link = "https://docs.example/errors/#LAMP.0404";
	expect(coverageSection(coverage, "https://docs.example/").text).toContain(`<li>${line}; docs: <a href="${link}">${link}</a></li>`);
});
