import { describe, expect, test } from "vitest";
import { Search } from "./search.ts";

const always = () => true;

function searching(...secrets: string[]): Search {
	const search = new Search();
	for (const secret of secrets) search.add(secret);
	return search;
}

/** The secrets that are found as they are or in another form, each with what stands there. */
const found = (search: Search, text: string) =>
	search.find(text, always).flatMap(({ at, end, secret, lead }) => (lead === undefined ? [[secret, text.slice(at, end)]] : []));

describe("a search finds a secret", () => {
	test("wherever it stands, in any case, as often as it does", () => {
		const search = searching("Passw0rd");
		expect(found(search, "Passw0rd")).toEqual([["Passw0rd", "Passw0rd"]]);
		expect(found(search, "a passw0rd and PASSW0RD.")).toEqual([
			["Passw0rd", "passw0rd"],
			["Passw0rd", "PASSW0RD"],
		]);
		expect(found(search, "passwOrd passw0r")).toEqual([]);
	});

	test("that is written in escapes, without them", () =>
		expect(found(searching("a%20secret"), "a secret")).toEqual([["a%20secret", "a secret"]]));

	test("in base64, with the place at which the group of four begins", () => {
		const text = `x ${btoa("user:Passw0rd")}`;
		const [hit] = searching("Passw0rd").find(text, always);
		expect(((hit?.at ?? 0) - (hit?.lead ?? 0) - 2) % 4).toBe(0);
	});

	test("in the order of places, the longest first, and first of all what is written as the secret is", () => {
		const search = searching("Secret-1", "Secret-1-Long", "secret-1", "other-2");
		expect(found(search, "other-2 secret-1-long")).toEqual([
			["other-2", "other-2"],
			["Secret-1-Long", "secret-1-long"],
			["secret-1", "secret-1"],
			["Secret-1", "secret-1"],
		]);
	});

	test("only where it is meant", () => {
		const search = searching("secret-1");
		expect(search.find("a secret-1, secret-1", (_, at) => at > 5).map(({ at }) => at)).toEqual([12]);
	});

	test("no more once it is removed", () => {
		const search = searching("secret-1", "another-2");
		search.remove("secret-1");
		expect(found(search, "secret-1 another-2")).toEqual([["another-2", "another-2"]]);
		expect(search.find(btoa("is secret-1!"), always)).toEqual([]);
	});

	test("but not in a text that is too short", () => expect(searching("secret-1").find("secre", always)).toEqual([]));
});

test("a search finds each of many that begin alike", () => {
	const secrets = Array.from({ length: 500 }, (_, index) => `session-0000-${index}-end`);
	const search = searching(...secrets);
	for (const secret of secrets) expect(found(search, `is ${secret}`)).toEqual([[secret, secret]]);
});
