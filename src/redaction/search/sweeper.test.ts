import { describe, expect, test } from "vitest";
import { Search } from "./search.ts";
import { Sweeper } from "./sweeper.ts";

const secret = "Passw0rd/4711";
const standIn = "Holder9x/0000";

function sweeper(hosts: string[] = [], ...more: string[]): Sweeper {
	const search = new Search();
	for (const each of [secret, ...hosts, ...more]) search.add(each);
	return new Sweeper(search, new Set(hosts), (each) => (each === secret ? standIn : `<${each.length}>`));
}

describe("a secret is replaced", () => {
	test.each<[how: string, write: (text: string) => string]>([
		["as it is", (text) => `a ${text}, ${text}.`],
		["in upper case", (text) => text.toUpperCase()],
		["in lower case", (text) => text.toLowerCase()],
		["in percent signs", encodeURIComponent],
		["in percent signs twice", (text) => encodeURIComponent(encodeURIComponent(text))],
		["in JSON, of which a slash is escaped", (text) => `{"a":"${text.replace("/", "\\/")}"}`],
		["in base64", (text) => `x ${btoa(`user:${text}`)} y`],
		["in base64 for URLs, in percent signs", (text) => encodeURIComponent(btoa(`?>${text}>?`))],
	])("%s", (_, write) => expect(sweeper().sweep(write(secret))).toBe(write(standIn)));

	test("where it is written as a mixture of these", () => {
		const text = `${secret} ${encodeURIComponent(secret)} ${btoa(secret)}`;
		expect(sweeper().sweep(text)).toBe(`${standIn} ${encodeURIComponent(standIn)} ${btoa(standIn)}`);
	});

	test("and what is between them may change, too", () => {
		const louder = (text: string) => text.toUpperCase();
		expect(sweeper().sweep(`a ${secret} b`, louder)).toBe(`A ${standIn} B`);
		expect(sweeper().sweep("abc", louder)).toBe("ABC");
		expect(sweeper().sweep("nothing to hide", louder)).toBe("NOTHING TO HIDE");
	});

	test("the longest first", () => expect(sweeper([], "Passw0rd").sweep(`${secret} Passw0rd`)).toBe(`${standIn} <8>`));
});

test("what is no secret stays to the letter", () => {
	for (const text of ["a%20b\\u0041 c+d", "", "Passw0r", btoa("something else entirely"), "passw0rd-4711"])
		expect(sweeper().sweep(text)).toBe(text);
});

test("a host is replaced where it stands for itself", () => {
	const text = "to db7.corp, not to mydb7.corp";
	expect(sweeper(["db7.corp"]).sweep(text)).toBe("to <8>, not to mydb7.corp");
});

test("a name stays where it is the same word as a secret, and no other name does", () => {
	const named = sweeper([], "session-token");
	expect(named.sweepName("session-token")).toBe("session-token");
	expect(named.sweep("session-token")).toBe("<13>");
	expect(named.sweepName(`X-${secret}`)).toBe(`X-${standIn}`);
	expect(named.sweepName("short")).toBe("short");
});

test.each([
	[secret, true],
	[encodeURIComponent(secret), true],
	[btoa(secret), true],
	["a session-token", false],
	["something else", false],
])("in %j is a secret that is more than a word: %s", (text, expected) => expect(sweeper([], "session-token").isIn(text)).toBe(expected));
