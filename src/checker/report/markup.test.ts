import { describe, expect, test } from "vitest";
import { escaped, Markup, markup } from "./markup.ts";

describe("a text in markup", () => {
	test.each([
		[
			"is escaped for an element and an attribute",
			`<a href="x" title='y'>&amp;`,
			"&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;",
		],
		["keeps its lines and its characters", "a\tb\r\nü主🔑", "a\tb\r\nü主🔑"],
		["has no sign that XML may not hold", "\u0000\u0008\u001b[2J\uffff", "\ufffd\ufffd\ufffd[2J\ufffd"],
		["has no half of a character", "\ud800a", "\ufffda"],
		["has no sign that turns its direction", "\u202e\u2066\u2069", "\ufffd\ufffd\ufffd"],
	])("%s", (_, text, written) => expect(escaped(text)).toBe(written));
});

test("what is put into markup is escaped, unless it is markup", () => {
	const part = markup`<b>${"<"}</b>`;
	expect(part).toBeInstanceOf(Markup);
	expect(markup`<p class="${'"'}">${part}${[part, "&"]}${7}${undefined}</p>`.text).toBe(
		'<p class="&quot;"><b>&lt;</b><b>&lt;</b>&amp;7</p>',
	);
});
