import { describe, expect, test } from "vitest";
import { exchange, marks } from "./fixtures/exchange.ts";
import { passagesIn, pointerOf, valuesIn } from "./passage.ts";

const shown = (name: string) => (name.startsWith("secret") ? "(hidden)" : name);
const entry = exchange({
	url: "https://ann@door.example/gw/v1/keys/7/doors/hall?x=1",
	headers: { "X-A": "1" },
	text: '{"a":[{"secret-1":"b"}],"n":2}',
});
const passages = passagesIn(entry, marks);
const at = (pointer: string) => passages.find(({ place }) => pointerOf(place, shown) === pointer);

describe("of an exchange the texts are read", () => {
	test("with the places that they have", () => {
		const header = at("/request/headers/X-A");
		expect([header?.text, header?.header]).toEqual(["X-A\n1", { name: "X-A", value: "1" }]);
		expect(at("/response/body")?.text).toBe(entry.response.content.text);
		expect(at("/response/statusText")?.text).toBe("OK");
	});

	test("without what the contract says of them", () => expect(at("/request/url")?.text).toBe("ann@\ndoor.example\n/gw\n7\nhall\n?x=1\n"));

	test("as a whole where the path is another", () => {
		const other = passagesIn(exchange({ url: "https://door.example/other" }), marks);
		expect(other.map(({ text }) => text)).toContain("https://door.example/other");
	});

	test("but for their time", () => expect(passages.map(({ text }) => text)).not.toContain(entry.startedDateTime));

	test("with what base64 holds", () => {
		const packed = exchange({ text: btoa("was 4711") });
		packed.response.content.encoding = "base64";
		expect(passagesIn(packed, marks).map(({ text }) => text)).toContain("was 4711");
	});
});

describe("of a body the values are read", () => {
	const valuesOf = (text: string) => passagesIn(exchange({ text }), marks).flatMap((passage) => valuesIn(passage, shown));

	test("with their names and pointers, of which no secret is told", () =>
		expect(valuesOf(entry.response.content.text ?? "")).toEqual(
			expect.arrayContaining([
				{ pointer: "/response/body/a/*/(hidden)", text: "secret-1: b" },
				{ pointer: "/response/body/n", text: "n: 2" },
			]),
		));

	test("with the escapes that a name needs in a pointer", () =>
		expect(valuesOf('{"a/b":"c"}')).toContainEqual({ pointer: "/response/body/a~1b", text: "a/b: c" }));

	test("as one where it is no JSON", () =>
		expect(valuesOf("{some: text")).toContainEqual({ pointer: "/response/body", text: "{some: text" }));
});
