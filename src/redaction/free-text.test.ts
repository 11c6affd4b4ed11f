import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { freeText } from "./free-text.ts";

function text(given: string): string {
	const { held, secrets } = writer();
	return freeText(given, held, secrets);
}

test.each([
	["The door is open.", "The door is open."],
	["DOOR.0001: Nightingale", "DOOR.0001: Xxxxxxxxxxy"],
	["session 5c66c9a6-1633-4283-b055-d150680fff98", "xxxxxxy 00000000-0000-4000-8000-000000000001"],
	["https://me@db.corp.test:8443/doors/Nightingale?x=1", "https://xx@host-1.example:0000/doors/Xxxxxxxxxxy?x=0"],
	["at 10.20.30.41:80, fe80::1 and db.corp.test.", "xx 192.0.2.1:00, 2001:db8::1 xxx host-1.example."],
	["joe.bloggs@corp.test", "xxx.xxxxxy@host-1.example"],
	["<html><body>密码很强大</body>", "<html><body>一一一一一</body>"],
	["curl -u admin:Wr0ngHorse77", "xxxx -x xxxxx:Xx0xxXxxxx01"],
])("of %j stays what the contract holds", (given, expected) => expect(text(given)).toBe(expected));

test("a text that was written is written the same", () => {
	const given = "curl -u admin:Wr0ngHorse77 https://db.corp.test/doors/Nightingale 10.20.30.41";
	expect(text(text(given))).toBe(text(given));
});
