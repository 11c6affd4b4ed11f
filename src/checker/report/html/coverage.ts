import type { Coverage } from "../../coverage/coverage.ts";
import { describeCoverage } from "../../coverage/describe-coverage.ts";
import { type Markup, markup } from "../markup.ts";
import { docsNote } from "./docs-note.ts";

/** The coverage of each operation, with the missing items. */
export function coverageSection(coverage: Coverage, docs: string | undefined): Markup {
	if (coverage.total === 0) return markup``;
	const [line = "", ...lines] = describeCoverage(coverage, docs).trimEnd().split("\n");
	const operations = Map.groupBy(coverage.items, ({ api, item }) => `${api} ${item.operationId}`);
	const rows = [...operations].map(([name, items]) => {
		const at = lines.findIndex((each) => each.startsWith(`  ${name}: `));
		const end = lines.findIndex((each, index) => index > at && !each.startsWith("    "));
		const seen = items.filter(({ count }) => count > 0).length;
		return row(
			name,
			seen,
			items.length,
			(lines[at] ?? "").slice(name.length + 4),
			lines.slice(at + 1, end === -1 ? undefined : end).map((each) => missing(each, docs)),
		);
	});
	return markup`
<section aria-labelledby="coverage">
<h2 id="coverage">Coverage</h2>
<p>${line.replace(/^Coverage: /, "")}</p>
${rows}
</section>`;
}

function row(name: string, seen: number, all: number, counts: string, absent: Markup[]): Markup {
	return markup`
<details>
<summary><span>${name}</span> <meter aria-label="${name}" value="${seen}" max="${all}"></meter> <span>${seen} of ${all}</span></summary>
<p>${counts}${absent.length === 0 ? "" : "; missing:"}</p>
<ul>${absent}</ul>
</details>`;
}

function missing(line: string, docs: string | undefined): Markup {
	const [words = "", link] = line.replace(/^ *missing: /, "").split("; docs: ", 2);
	return link === undefined ? markup`<li>${words}</li>\n` : markup`<li>${words}; ${docsNote(link, docs)}</li>\n`;
}
