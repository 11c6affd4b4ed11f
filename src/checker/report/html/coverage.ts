import type { Coverage, CoveredOperation } from "../../coverage/coverage.ts";
import { coverageTotal, operationLines } from "../../coverage/describe-coverage.ts";
import { type Markup, markup } from "../markup.ts";
import { docsNote } from "./docs-note.ts";

/** The coverage of each operation, with the missing items. */
export function coverageSection(coverage: Coverage, docs: string | undefined): Markup {
	if (coverage.total === 0) return markup``;
	const rows = coverage.operations.map((operation) => {
		const [counts = "", ...absent] = operationLines(operation, docs);
		const name = `${operation.api} ${operation.operationId}`;
		return row(
			operation,
			name,
			counts.slice(name.length + 4),
			absent.map((each) => missing(each, docs)),
		);
	});
	return markup`
<section aria-labelledby="coverage">
<h2 id="coverage">Coverage</h2>
<p>${coverageTotal(coverage).replace(/^Coverage: /, "")}</p>
${rows}
</section>`;
}

function row({ covered, total }: CoveredOperation, name: string, counts: string, absent: Markup[]): Markup {
	return markup`
<details>
<summary><span>${name}</span> <meter aria-label="${name}" value="${covered}" max="${total}"></meter> <span>${covered} of ${total}</span></summary>
<p>${counts}${absent.length === 0 ? "" : "; missing:"}</p>
<ul>${absent}</ul>
</details>`;
}

function missing(line: string, docs: string | undefined): Markup {
	const [words = "", link] = line.replace(/^ *missing: /, "").split("; docs: ", 2);
	return link === undefined ? markup`<li>${words}</li>\n` : markup`<li>${words}; ${docsNote(link, docs)}</li>\n`;
}
