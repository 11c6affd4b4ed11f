import type { Finding, Rule } from "../../finding.ts";
import { rules } from "../../finding.ts";
import type { Summary } from "../../summary/summary.ts";
import { exchangeName } from "../exchange-name.ts";
import { Markup, markup } from "../markup.ts";
import { counted, notJudgedOf, reasons } from "../totals.ts";
import { card } from "./card.ts";
import { coverageSection } from "./coverage.ts";
import { explanations } from "./explanations.ts";
import { filterForm } from "./filter-form.ts";
import { kindList } from "./kind-list.ts";
import { overview } from "./overview.ts";
import type { Shown } from "./shown.ts";

export interface Content {
	summary: Summary;
	exchanges: readonly Shown[];
	/** The number of findings that are not shown. */
	more: number;
	/** The first finding of each kind, with its count. */
	kinds: readonly Finding[];
	page(rule: Rule): string;
	/** The address of the docs site. */
	docs: string | undefined;
}

/** The style and the script of the page. Its policy permits no others. */
export interface Machinery {
	style: string;
	script: string;
	policy: string;
}

export function documentOf(content: Content, { style, script, policy }: Machinery): Markup {
	const { summary } = content;
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${verdict(summary)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<header>
<p>Recorded traffic, checked against its contracts</p>
<h1 class="${worst(summary)}">${verdict(summary)}</h1>
${tiles(summary)}
${summary.warnings.map(({ message }) => markup`<p class="warning"><strong>Warning</strong> ${message}</p>`)}
</header>
${findings(content)}
${lateFindings(summary.late)}
${coverageSection(summary.coverage, content.docs)}
${explanations(rulesIn(content), content.page, content.docs)}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`;
}

const worst = ({ levels }: Summary) => (levels.error > 0 ? "error" : levels.drift > 0 ? "drift" : "ok");

function verdict({ exchanges, levels: { error, drift } }: Summary): string {
	if (exchanges === 1)
		return `The exchange ${error > 0 ? "breaks" : "keeps"} the contract${error === 0 && drift > 0 ? ", with drift" : ""}`;
	if (error > 0) return `${error} of ${exchanges} exchanges ${error === 1 ? "breaks" : "break"} the contract`;
	return `All ${exchanges} exchanges keep the contract${drift > 0 ? `, ${drift} with drift` : ""}`;
}

function tiles({ levels, leftOut, notJudged }: Summary): Markup {
	const left = leftOut.size === 0 ? "" : markup`<div><dt>left out</dt><dd>${reasons(leftOut)}</dd></div>`;
	const unjudged = notJudgedOf(notJudged);
	const absent = unjudged === "" ? "" : markup`<div><dt>not judged</dt><dd>${unjudged}</dd></div>`;
	return markup`<dl class="tiles">
<div class="error"><dt>with errors</dt><dd>${levels.error}</dd></div>
<div class="drift"><dt>with drift</dt><dd>${levels.drift}</dd></div>
<div class="ok"><dt>ok</dt><dd>${levels.ok}</dd></div>
${left}${absent}</dl>`;
}

function findings({ exchanges, more, kinds }: Content): Markup {
	if (exchanges.length === 0) return kindList(kinds);
	const rest =
		more === 0
			? ""
			: markup`<p class="warning">${counted(more, "more finding")} than a page can show. <code>--format json</code> has them all.</p>`;
	return markup`
<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
<p>What is secret in a request or a response, and each host, is a stand-in here.</p>
${rest}
${filterForm(exchanges)}
${overview(kinds, exchanges)}
${exchanges.map(card)}
</section>`;
}

/** Findings that only the whole recordings show, each kind once. */
function lateFindings(late: readonly Finding[]): Markup {
	if (late.length === 0) return markup``;
	return markup`
<section aria-labelledby="late">
<h2 id="late">Found in the recordings together</h2>
<ol class="findings">${late.map(lateFinding)}</ol>
</section>`;
}

function lateFinding(finding: Finding): Markup {
	const { level, rule, pointer, message, spec, count = 1 } = finding;
	return markup`
<li class="${level}" data-rule="${rule}">
<p><span class="level">${level}</span> <a href="#${rule}">${rule}</a></p>
<p><code>${pointer}</code> ${count === 1 ? "once" : `${count} times`}, first in ${exchangeName(finding)}</p>
<p>${message}</p>
<p class="spec"><code>${spec}</code></p>
</li>`;
}

function rulesIn({ exchanges, kinds, summary }: Content): Rule[] {
	const shown = exchanges.length === 0 ? kinds : exchanges.flatMap(({ findings }) => findings);
	const found = new Set([...shown, ...summary.late].map(({ rule }) => rule));
	return (Object.keys(rules) as Rule[]).filter((rule) => found.has(rule));
}
