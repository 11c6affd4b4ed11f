import { ruleDocs } from "../../docs.ts";
import type { Rule } from "../../finding.ts";
import { explanationIn } from "../explanation.ts";
import { type Markup, markup } from "../markup.ts";
import { docsNote } from "./docs-note.ts";

/** Explains the rules that have findings. */
export function explanations(rules: readonly Rule[], page: (rule: Rule) => string, docs: string | undefined): Markup {
	if (rules.length === 0) return markup``;
	return markup`
<section aria-labelledby="rules">
<h2 id="rules">Rules</h2>
${rules.map((rule) => explanation(rule, page(rule), docs))}
</section>`;
}

function explanation(rule: Rule, page: string, docs: string | undefined): Markup {
	const { finds, remedy } = explanationIn(page);
	return markup`
<h3 id="${rule}">${rule}</h3>
${paragraphs(finds)}
<h4>What to do</h4>
${paragraphs(remedy)}<p>${docsNote(ruleDocs(rule, docs), docs)}</p>`;
}

const paragraphs = (markdown: string) => markdown.split(/\n{2,}/).map((each) => markup`<p>${words(each)}</p>\n`);

/** Converts the Markdown of a line. Within a line, the rule pages only use code and strong text. */
function words(markdown: string): Markup[] {
	return markdown.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
		if (part.startsWith("`")) return markup`<code>${part.slice(1, -1)}</code>`;
		return part.startsWith("**") ? markup`<strong>${part.slice(2, -2)}</strong>` : markup`${part}`;
	});
}
