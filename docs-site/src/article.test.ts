import { describe, expect, test } from "vitest";
import { anchorsOf, headingsOf, partsOf } from "./article.ts";
import { firstSentence, html, inlineHtml, plain } from "./markdown.ts";

const article = "Before.\n\n# Open `it`\n\nOne.\n\n- Two.\n\n```sh\necho 1\n```\n\n```\nbare\n```\n\n##### [Deep](/x)\n\nThree.\n";

describe("An article", () => {
	test("is its headings, its blocks of code and the text between them", () => {
		expect(partsOf(article, ["open", "deep"])).toEqual([
			{ text: "Before.\n\n" },
			{ heading: "Open `it`", id: "open", depth: 2 },
			{ text: "\n\nOne.\n\n- Two.\n\n" },
			{ code: [{ text: "echo 1", language: "sh" }] },
			{ code: [{ text: "bare", language: "text" }] },
			{ heading: "[Deep](/x)", id: "deep", depth: 4 },
			{ text: "\n\nThree.\n" },
		]);
	});

	test("has the same in several languages of the samples as one", () => {
		const block = (language: string) => `\`\`\`${language}\n${language} it\n\`\`\`\n\n`;
		const parts = partsOf(["sh", "python", "go", "sh", "json"].map(block).join(""), []);
		expect(parts.map((part) => ("code" in part ? part.code.map(({ language }) => language) : part))).toEqual([
			["sh", "python", "go"],
			["sh"],
			["json"],
		]);
	});

	test("has a block in a language that nobody knows as text, and reads no more than the first word of its name", () => {
		const named = (info: string) => partsOf(`\`\`\`${info}\nit\n\`\`\`\n`, []).flatMap((part) => ("code" in part ? part.code : []));
		expect(["JSON http", "arduino", "YAML", ""].flatMap(named).map(({ language }) => language)).toEqual(["json", "text", "yaml", "text"]);
	});

	test("has an anchor for each heading, two of the same words told apart", () => {
		expect(anchorsOf(`${article}\n## Open it`)).toEqual(["open-it", "deep", "open-it-1"]);
	});

	test("has headings in bare words for a table of contents; a translation takes the anchors of its original, as far as there are any", () => {
		expect(headingsOf("## 打开 **它**\n\n### 第二\n", ["open-it"])).toEqual([
			{ depth: 2, slug: "open-it", text: "打开 它" },
			{ depth: 3, slug: "第二", text: "第二" },
		]);
	});
});

describe("Markdown", () => {
	test("of a contract keeps what looks like HTML to be read", () => {
		expect(html('a <script src="x">1 &amp; 2</script> b\n')).toBe("<p>a &lt;script src=&quot;x&quot;&gt;1 &amp; 2&lt;/script&gt; b</p>\n");
		expect(inlineHtml("`a` <b>")).toBe("<code>a</code> &lt;b&gt;");
	});

	test("has a table that is moved sideways with the keyboard, and named after its columns", () => {
		const made = html('| `A` | | **B** "x" |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n');
		expect(made).toMatch(/^<div class="wide columns-3" role="group" tabindex="0" aria-label="A, B &quot;x&quot;"><table>/);
		expect(made).toMatch(/<\/table>\n<\/div>$/);
	});

	test("as bare words has neither marks nor addresses", () => {
		expect(plain("**Open** `it` [there](/x) (now)")).toBe("Open it there (now)");
	});

	test.each([
		["One. Two.", "One."],
		["Version 1.2 is out. Two.", "Version 1.2 is out."],
		["One\nline. Two.", "One\nline."],
		["第一。第二。", "第一。"],
		["No stop", "No stop"],
	])("%j begins with the sentence %j", (text, sentence) => {
		expect(firstSentence(text)).toBe(sentence);
	});
});
