import { parse } from "parse5";
import { expect, test } from "vitest";
import { portalPage } from "./portal-page.ts";

test("a portal shows code as it is, and its frame leads to the link", () => {
	const faults: string[] = [];
	const page = portalPage('if (a < b) frame.src = "<x>";', "http://127.0.0.1:1/?a=1&b=2");
	parse(page, { onParseError: ({ code }) => faults.push(code) });
	expect(faults).toEqual([]);
	expect(page).toContain("<i>if</i> (a &lt; b) frame.src = <b>&quot;&lt;x>&quot;</b>;");
	expect(page).toContain('src="http://127.0.0.1:1/?a=1&amp;b=2"');
});
