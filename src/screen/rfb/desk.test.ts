import { expect, test } from "vitest";
import { Desk } from "./desk.ts";

const [ctrl, alt, shift, backspace, enter] = [0xffe3, 0xffe9, 0xffe1, 0xff08, 0xff0d];

function press(desk: Desk, ...keysyms: number[]): (string | undefined)[] {
	const copied = keysyms.map((keysym) => desk.key(keysym, true));
	for (const keysym of keysyms.toReversed()) desk.key(keysym, false);
	return copied;
}

const type = (desk: Desk, text: string) => {
	for (const character of text) press(desk, character.charCodeAt(0));
};

test("shows what was typed, and takes back a character and a line", () => {
	const desk = new Desk();
	type(desk, "ab");
	press(desk, shift, 0x43);
	expect([desk.typed, desk.keys]).toEqual(["abC", "Shift+C"]);
	press(desk, backspace);
	expect(desk.typed).toBe("ab");
	press(desk, enter);
	expect([desk.typed, desk.keys]).toEqual(["", "Enter"]);
});

test("names keys that were pressed together", () => {
	const desk = new Desk();
	press(desk, ctrl, alt, 0xffff);
	expect([desk.typed, desk.keys]).toEqual(["", "Ctrl+Alt+Delete"]);
	press(desk, 0x61);
	expect(desk.keys).toBe("a");
});

test("Ctrl+C gives the line, and Ctrl+V writes what was pasted", () => {
	const desk = new Desk();
	type(desk, "ls");
	expect(press(desk, ctrl, 0x63).at(-1)).toBe("ls");
	expect(desk.clipboard).toBe("ls");
	desk.paste(" -l");
	press(desk, ctrl, 0x76);
	expect(desk.typed).toBe("ls -l");
});

test("keeps no more than it shows", () => {
	const desk = new Desk();
	type(desk, "x".repeat(1_000));
	desk.paste("y".repeat(1_000));
	expect([desk.typed.length, desk.clipboard.length]).toEqual([256, 256]);
});

test("keeps whole characters", () => {
	const desk = new Desk();
	desk.paste(`a${"👩".repeat(1_000)}`);
	expect(desk.clipboard).toBe(`a${"👩".repeat(127)}`);
	press(desk, ctrl, 0x76);
	type(desk, "b");
	expect(desk.typed).toBe(`a${"👩".repeat(127)}b`);
	type(desk, "cd");
	expect(desk.typed).toBe(`${"👩".repeat(126)}bcd`);
});
