import { Marked, Renderer } from "marked";

/** Text of a contract: what looks like HTML in it is meant to be read. */
const marked = new Marked({ renderer: { html: ({ text }) => escapeHtml(text) } });

/** A table that is wider than its page is moved sideways, with the keyboard too. */
marked.use({
	renderer: {
		table(token) {
			const name = token.header
				.map(({ text }) => plain(text))
				.filter(Boolean)
				.join(", ");
			const table = Renderer.prototype.table.call(this, token);
			return `<div class="wide columns-${token.header.length}" role="group" tabindex="0" aria-label="${escapeHtml(name)}">${table}</div>`;
		},
	},
});

/** Markdown as HTML. */
export const html = (text: string) => marked.parse(text, { async: false });

/** One line of Markdown as HTML without a paragraph. */
export const inlineHtml = (text: string) => marked.parseInline(text, { async: false });

/** Markdown as its bare words. */
export const plain = (text: string) => text.replace(/\*\*|`/g, "").replace(/\[([^[\]]+)\]\([^()]+\)/g, "$1");

/** What stands before the first full stop, in either language. */
export const firstSentence = (text: string) => /^.*?(?:\.(?=\s|$)|。)/s.exec(text)?.[0] ?? text;

const escapeHtml = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
