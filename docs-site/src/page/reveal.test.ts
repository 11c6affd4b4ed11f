import { describe, expect, test } from "vitest";
import { revealed } from "./reveal.ts";

interface Fake extends EventTarget {
	tagName: string;
	parentElement: Fake | null;
	open?: boolean;
}

const element = (tagName: string, parentElement: Fake | null = null): Fake => Object.assign(new EventTarget(), { tagName, parentElement });

describe("What a fragment names", () => {
	const outer = { ...element("DETAILS"), dispatchEvent: () => true } as Fake;
	const chosen: string[] = [];
	const box = element("DIV", outer);
	box.addEventListener("reveal", () => chosen.push("box"));
	const inner = element("DETAILS", box);
	const page = { getElementById: (id: string) => (id === "503-é" ? inner : null) };

	test("is returned when all that is folded around it is open and each element was told", () => {
		expect(revealed(page, "#503-%C3%A9")).toBe(inner);
		expect([inner.open, outer.open, box.open, chosen]).toEqual([true, true, undefined, ["box"]]);
	});

	test.each([["#other"], [""], ["#"], ["#%E4%"]])("may not be there: %j", (hash) => expect(revealed(page, hash)).toBeNull());
});
