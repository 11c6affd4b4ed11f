import { describe, expect, test } from "vitest";
import { fieldHider, hideInBody } from "./marked-body.ts";
import { placesOf } from "./places.ts";

const hide = (secret: string) => `<${secret}>`;
const bodyOf = (...pointers: string[]) =>
	placesOf({ path: "", credentials: [], pointers: pointers.map((each) => `/response/body${each}`) }).response.body;
const body = bodyOf("/ticket", "/door", "/owners/*", "/deep/pin");

describe("of a body is hidden", () => {
	test.each([
		["a marked member", '{"ticket": "abc", "other": "abc"}', '{"ticket": "<abc>", "other": "abc"}'],
		["a marked number", '{"ticket": 12}', '{"ticket": <12>}'],
		["all that is in a marked object", '{"door":{"a":["x"],"b":"y"}}', '{"door":{"a":["<x>"],"b":"<y>"}}'],
		["each member of a marked map", '{"owners":{"ann":"x"}}', '{"owners":{"ann":"<x>"}}'],
		["a member by its name where it stands elsewhere", '{"x":{"pin":"abc-12"}}', '{"x":{"pin":"<abc-12>"}}'],
		["the same in JSON in JSON", '{"x":"{\\"ticket\\":\\"a-1234\\"}"}', '{"x":"{\\"ticket\\":\\"<a-1234>\\"}"}'],
		["what is marked in a body that breaks off", '{"ticket":"abc","rest":[', '{"ticket":"<abc>","rest":['],
		["a field of a form", "user=ann&ticket=a%20b&x=1", "user=ann&ticket=%3Ca%20b%3E&x=1"],
	])("%s", (_, text, expected) => {
		expect(hideInBody(text, body, hide)).toBe(expected);
	});

	test("nothing that only has such a name: a word, a short text, a number, a plain step", () => {
		const text = '{"x":{"pin":"required","ticket":"abc","door":"12345678"}}';
		expect(hideInBody(text, body, hide)).toBe(text);
	});

	test("all where the whole is marked and no JSON", () => {
		expect(hideInBody("some text", bodyOf(""), hide)).toBe("<some text>");
		expect(hideInBody('{"a":"x"}', bodyOf(""), hide)).toBe('{"a":"<x>"}');
	});

	test("nothing where nothing is marked", () => expect(hideInBody('{"ticket":"abc"}', bodyOf(), hide)).toBe('{"ticket":"abc"}'));
});

test("a field of a form is hidden by its mark, its name, or the name of a credential", () => {
	const change = fieldHider(body, hide);
	expect([change("x", "ticket"), change("abc-12", "pin"), change("abc-12", "token")]).toEqual(["<x>", "<abc-12>", "<abc-12>"]);
	expect([change("abc-12", "user"), change("abc", "token"), change("required", "pin")]).toEqual(["abc-12", "abc", "required"]);
});
