import { describe, expect, test } from "vitest";
import { faultOf, judgedExpressions, listedExceptions, safeExpressions } from "./expression-faults.ts";
import { expressionsIn } from "./expressions.ts";

const { wrong, met, decided } = judgedExpressions(safeExpressions(), listedExceptions());

test("every expression of the code takes time in proportion to its text; a longer one is mended, or its text is cut to 1 kB beside it", () => {
	expect(wrong).toEqual([]);
});

test("an exception whose expression is gone is taken off the list", () => {
	expect([...listedExceptions()].filter((each) => !met.has(each))).toEqual([]);
});

// Some take seconds to decide.
test("only a few expressions are decided anew at each run; `UPDATE=1 npx vitest run contract-tests/repository/expressions.full.test.ts` writes down the others", () => {
	expect(decided.size).toBeLessThanOrEqual(30);
});

const faultsIn = (code: string) => expressionsIn("a.ts", code).map((each) => faultOf(each, new Set()));

describe("an expression is refused", () => {
	test.each([
		["that is quadratic", "/\\s+$/.test(text)", "2nd degree polynomial"],
		["that is exponential, however short its text", "/^(a|a)*$/.test(text.slice(0, 100))", "exponential"],
		["that is quadratic, of a text that is cut too late", "/\\s+$/.test(text.slice(0, 4_096))", "2nd degree polynomial"],
		["that is a text", 'new RegExp("\\\\s+$")', "2nd degree polynomial"],
		["that is made of constants", `const space = "\\\\s+"; const end = new RegExp(\`\${space}$\`, "u")`, "2nd degree polynomial"],
		["that is composed while it runs", "new RegExp(pattern)", "composed"],
		["that is composed, with a comment that gives no reason", "// Linear:\nnew RegExp(pattern)", "composed"],
	])("%s", (_, code, fault) => expect(faultsIn(code)).toEqual([fault]));
});

describe("an expression is kept", () => {
	test.each([
		["that is linear", "/^\\s+/.test(text)"],
		["whose text is cut beside it", "/\\s+$/.test(text.slice(0, 1_024))"],
		["that replaces in a text that is cut", 'text.slice(0, 100).replace(/\\s+$/, "")'],
		["that looks for any text as it is", `new RegExp(\`^\${literally(name)}:\`)`],
		["that is composed, with the reason why it is linear", "// Linear: the lint has decided it.\nnew RegExp(pattern)"],
	])("%s", (_, code) => expect(faultsIn(code)).toEqual([undefined]));
});
