import type { Coverage } from "../../coverage/coverage.ts";
import { describeCoverage } from "../../coverage/describe-coverage.ts";
import { type Markup, markup } from "../markup.ts";

/** The coverage of each operation, with the missing items. */
export function coverageSection(coverage: Coverage): Markup {
	if (coverage.total === 0) return markup``;
	const [line = "", ...lines] = describeCoverage(coverage).trimEnd().split("\n");
	const operations = Map.groupBy(coverage.items, ({ api, item }) => `${api} ${item.operationId}`);
	const rows = [...operations].map(([name, items]) => {
		const at = lines.findIndex((each) => each.startsWith(`  ${name}: `));
		const end = lines.findIndex((each, index) => index > at && !each.startsWith("    "));
		const seen = items.filter(({ count }) => count > 0).length;
		return row(name, seen, items.length, (lines[at] ?? "").slice(name.length + 4), lines.slice(at + 1, end === -1 ? undefined : end));
	});
	return markup`
<section aria-labelledby="coverage">
<h2 id="coverage">Coverage</h2>
<p>${line.replace(/^Coverage: /, "")}</p>
${rows}
</section>`;
}

function row(name: string, seen: number, all: number, counts: string, missing: string[]): Markup {
	return markup`
<details>
<summary><span>${name}</span> <meter aria-label="${name}" value="${seen}" max="${all}"></meter> <span>${seen} of ${all}</span></summary>
<p>${counts}${missing.length === 0 ? "" : "; missing:"}</p>
<ul>${missing.map((each) => markup`<li>${each.replace(/^ *missing: /, "")}</li>\n`)}</ul>
</details>`;
}
