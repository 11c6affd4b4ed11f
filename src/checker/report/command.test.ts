import { expect, test } from "vitest";
import { command } from "./command.ts";

test("a command to GitHub is one line, whatever its properties and its message hold", () => {
	expect(command("warning", { file: "a:b,c%", line: 7 }, "50 %\r\nof a: b, c")).toBe(
		"::warning file=a%3Ab%2Cc%25,line=7::50 %25%0D%0Aof a: b, c\n",
	);
	expect(command("notice", { title: "a\n::error::b" }, "c")).toBe("::notice title=a%0A%3A%3Aerror%3A%3Ab::c\n");
});
