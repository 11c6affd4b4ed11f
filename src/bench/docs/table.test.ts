import { expect, test } from "vitest";
import type { Measured } from "./measure.ts";
import { describeDocs, keepsBounds } from "./table.ts";

const near = (clicks: number) => ({ clicks, pixels: 0 });
const page: Measured = {
	name: "This site",
	height: 3_400,
	bytes: 80_000,
	script: 20_000,
	violations: 0,
	curl: near(0),
	code: near(1),
	reply: near(2),
	typescript: near(1),
	life: near(0),
	link: near(0),
};

test("a page keeps the bounds where all is near", () => expect(keepsBounds(page)).toBe(true));

test.each<Partial<Measured>>([
	{ height: 3_501 },
	{ bytes: 90_001 },
	{ script: 30_001 },
	{ violations: 1 },
	{ curl: near(1) },
	{ code: near(2) },
	{ reply: { clicks: 2, pixels: 1 } },
	{ life: { clicks: 0, pixels: 1 } },
	{ link: null },
])("it does not with %j", (change) => expect(keepsBounds({ ...page, ...change })).toBe(false));

test("the table has a column for each page, and one for the bound", () => {
	const lines = describeDocs([page, { ...page, name: "Other", height: 12, link: null, life: { clicks: 1, pixels: 300 } }]).split("\n");
	expect(lines[0]).toBe("                             This site  Other       bound");
	expect(lines[1]).toBe("height in px                 3400       12          3500");
	expect(lines.at(-2)).toBe("to the token's life          0 + 0 px   1 + 300 px  0 + 0 px");
	expect(lines.at(-1)).toBe("to the URL to open           0 + 0 px   -           0 + 0 px");
});
