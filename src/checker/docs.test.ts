import { expect, test } from "vitest";
import { errorAnchor, errorDocs, ruleDocs, ruleDocsNote } from "./docs.ts";

const site = "https://docs.example/zh/";

test.each([
	[ruleDocs("unknown-member", undefined), "rules/unknown-member"],
	[ruleDocsNote("; ", "unknown-member", undefined), ""],
	[ruleDocsNote("; ", "unknown-member", site), "; docs: https://docs.example/zh/rules/unknown-member/"],
	[ruleDocs("unknown-member", site), "https://docs.example/zh/rules/unknown-member/"],
	[errorDocs("LAMP.0404", undefined), "errors/#LAMP.0404"],
	[errorDocs("LAMP.0404", site), "https://docs.example/zh/errors/#LAMP.0404"],
	[errorDocs("no such lamp", site), "https://docs.example/zh/errors/#no-such-lamp"],
])("%s", (link, expected) => expect(link).toBe(expected));

test.each([
	["LAMP.04xx", "LAMP.04xx"],
	["401", "401"],
	["no_lamp-here", "no_lamp-here"],
	["404 Not Found", "404-Not-Found"],
	['"lamp": ', "lamp"],
	["灯不存在：hall", "灯不存在-hall"],
])("the anchor of %j is %s", (says, anchor) => {
	expect(errorAnchor(says)).toBe(anchor);
	expect(new URL(errorDocs(says, site)).hash.slice(1)).toBe(encodeURI(anchor));
});
