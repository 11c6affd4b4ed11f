import { type Markup, markup } from "../markup.ts";
import type { Shown } from "./shown.ts";

/** Hidden until the script that it needs has run. */
export function filterForm(exchanges: readonly Shown[]): Markup {
	const known = exchanges.filter(({ verdict }) => verdict.known);
	const apis = known.map(({ match }) => match.contract.api);
	const operations = exchanges.flatMap(({ verdict }) => verdict.operationId ?? []);
	const rules = exchanges.flatMap(({ findings }) => findings.map(({ rule }) => rule));
	return markup`
<form hidden aria-label="Filter the findings" autocomplete="off">
${choice("api", "API", apis)}${choice("operation", "Operation", operations)}${choice("rule", "Rule", rules)}
<button type="reset">Show all</button>
<output></output>
</form>`;
}

function choice(name: string, label: string, values: readonly string[]): Markup {
	const options = [...new Set(values)].sort().map((value) => markup`<option>${value}</option>`);
	return markup`<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label>\n`;
}
