import { expect, test } from "vitest";
import { docsNote } from "./docs-note.ts";

test("a page of the docs is named, and linked where the site is known", () => {
	expect(docsNote("rules/unknown-member", undefined).text).toBe("docs: <code>rules/unknown-member</code>");
	const link = 'https://docs.example/"a"/rules/unknown-member/';
	expect(docsNote(link, 'https://docs.example/"a"/').text).toBe(
		'docs: <a href="https://docs.example/&quot;a&quot;/rules/unknown-member/">https://docs.example/&quot;a&quot;/rules/unknown-member/</a>',
	);
});
