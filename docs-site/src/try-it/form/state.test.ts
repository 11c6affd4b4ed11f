import { expect, test } from "vitest";
import { text } from "../../text.ts";
import { lamp } from "../fixtures/lamp.ts";
import { statesOf } from "./state.ts";

const { spec, operation } = lamp(`
x-mock: { states: { bulb: { on: {}, broken: { status: 503, example: dark }, loose: { fault: reset }, old: { delay: 200..900 } } } }
responses: { "503": { content: { text/plain: { examples: { dark: { value: dark } } } } } }`);

test("each state of an operation has what it leads to, in bare words", () => {
	expect(statesOf(spec, operation.place, text.en)).toEqual([
		{ name: "bulb_on", summary: "as usual" },
		{ name: "bulb_broken", summary: "503 dark" },
		{ name: "bulb_loose", summary: "the connection is reset", breaks: true },
		{ name: "bulb_old", summary: "after 200–900 ms; as usual" },
	]);
});

test("its words are those of the page's language", () => {
	expect(statesOf(spec, operation.place, text.zh)[2]?.summary).toBe("连接被重置");
});
