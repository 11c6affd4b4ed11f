import type { Finding } from "../../finding.ts";
import { type Markup, markup } from "../markup.ts";
import { counted } from "../totals.ts";
import { item } from "./card.ts";

/** Nobody reads more in a page. */
const limit = 1_000;

/** The kinds of a merged summary, which no longer has the exchanges. */
export function kindList(kinds: readonly Finding[]): Markup {
	if (kinds.length === 0) return markup``;
	const more = kinds.length - limit;
	const rest =
		more <= 0
			? ""
			: markup`<p class="warning">${counted(more, "more kind")} than a page can show. <code>--format json</code> has them all.</p>`;
	return markup`
<section aria-labelledby="findings">
<h2 id="findings">Findings, each kind once</h2>
${rest}
${kinds.slice(0, limit).map(article)}
</section>`;
}

function article(finding: Finding): Markup {
	const { level, file, exchange, time, request, status, count = 1 } = finding;
	return markup`
<article class="exchange">
<header>
<h3><span class="badge ${level}">${level}</span> ${request} <span class="status">${status}</span></h3>
<p>${count === 1 ? "once" : `${count} times, first`} in ${file} #${exchange}${time === undefined ? "" : ` ${time}`}</p>
</header>
<ol class="findings">${item(finding, undefined)}</ol>
</article>`;
}
