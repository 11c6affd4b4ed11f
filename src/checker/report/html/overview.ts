import type { Finding } from "../../finding.ts";
import { type Markup, markup } from "../markup.ts";
import { counted } from "../totals.ts";
import type { Shown } from "./shown.ts";

/** Further kinds are folded, so that the findings themselves come soon. */
const unfolded = 10;

/** Each kind of finding in a line. Errors come first, frequent kinds before rare ones. A thousand findings have few causes. */
export function overview(kinds: readonly Finding[], exchanges: readonly Shown[]): Markup {
	const shown = new Map(exchanges.map(({ verdict }, at) => [placeOf(verdict), at]));
	const lines = kinds.toSorted(byWeight).flatMap((kind) => {
		const at = shown.get(placeOf(kind));
		return at === undefined ? [] : [line(kind, at)];
	});
	if (kinds.reduce((sum, { count = 1 }) => sum + count, 0) < 2) return markup``;
	const rest = lines.slice(unfolded);
	return markup`<ul class="kinds">${lines.slice(0, unfolded)}</ul>
${rest.length === 0 ? "" : markup`<details><summary><span>${counted(rest.length, "more kind")}</span></summary><ul class="kinds">${rest}</ul></details>`}`;
}

const placeOf = ({ file, exchange }: { file: string; exchange: number }) => JSON.stringify([file, exchange]);

const byWeight = (a: Finding, b: Finding) => Number(b.level === "error") - Number(a.level === "error") || (b.count ?? 1) - (a.count ?? 1);

function line({ level, rule, pointer, api, operationId, status, count = 1 }: Finding, at: number): Markup {
	return markup`<li class="${level}" data-api="${api ?? ""}" data-operation="${operationId ?? ""}" data-rule="${rule}">
<span class="level">${level}</span> <span>${count === 1 ? "once" : `${count} times`}</span>
<span><a href="#exchange-${at}">${rule}</a> <code>${pointer}</code></span>
<span class="spec">${operationId ?? "no known operation"} ${status}</span>
</li>`;
}
