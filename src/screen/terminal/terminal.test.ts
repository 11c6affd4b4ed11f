import { expect, test } from "vitest";
import { factsOf } from "../console/words.ts";
import { kilnConsole } from "../fixtures/console.ts";
import { Terminal } from "./terminal.ts";

function open() {
	let printed = "";
	const facts = () => factsOf(kilnConsole({ protocol: "serial" }));
	const terminal = new Terminal({ facts, send: (bytes) => (printed += Buffer.from(bytes).toString()) });
	const send = (bytes: Uint8Array) => {
		printed = "";
		terminal.receive(bytes);
		return printed;
	};
	return { type: (text: string) => send(Buffer.from(text)), send, greeting: printed };
}

test("says whose console it is, and waits for a line", () => {
	const { greeting } = open();
	expect(greeting).toContain("watchKiln: running\r\n");
	expect(greeting).toContain("kiln: north 1\r\n");
	expect(greeting).toMatch(/\r\nmock> $/);
});

test.each([
	["ls", "ls"],
	["ls\r", "ls\r\nls\r\nmock> "],
	["\r", "\r\nmock> "],
	["机\r", "机\r\n机\r\nmock> "],
	["ab\x7f\r", "ab\b \b\r\na\r\nmock> "],
	["\x7f", ""],
	["ab\x03", "ab^C\r\nmock> "],
	["\x1b[A\0", "[A"],
])("%j prints %j", (typed, printed) => {
	expect(open().type(typed)).toBe(printed);
});

test("a character may come in two messages", () => {
	const { send } = open();
	const bytes = Buffer.from("机");
	expect([send(bytes.subarray(0, 1)), send(bytes.subarray(1))]).toEqual(["", "机"]);
});

test("a line has an end", () => {
	expect(() => open().type("x".repeat(5_000))).toThrow("a line of more than 4096 characters");
});
