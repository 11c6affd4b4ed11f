import { expect, test } from "vitest";
import { coloured, painter, plain } from "./style.ts";

test("each level has its colour, whatever the terminal of this process is", () => {
	const paint = painter(coloured);
	expect([paint("ok", "ok"), paint("drift", "drift"), paint("error", "error")]).toEqual([
		"\u001b[32mok\u001b[39m",
		"\u001b[33mdrift\u001b[39m",
		"\u001b[31merror\u001b[39m",
	]);
});

test("without colours a word is itself", () => expect(painter(plain)("error", "error")).toBe("error"));
