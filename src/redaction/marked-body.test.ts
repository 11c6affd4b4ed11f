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

	const part = (name: string, text: string, more = "") => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
	const form = "application/x-www-form-urlencoded";
	const multipart = 'multipart/form-data; boundary="x"';
	const lists = bodyOf("/pins/*", "/box/pin", "/rows/*/pin", "/my key", "/photo");
	test.each([
		["each item of a field", form, "pins=a&pins=b&x=c", "pins=%3Ca%3E&pins=%3Cb%3E&x=c".replaceAll("%3C", "<").replaceAll("%3E", ">")],
		["a member of a deep object", form, "box[pin]=a&box%5Bpin%5D=b&box[x]=c", "box[pin]=<a>&box%5Bpin%5D=<b>&box[x]=c"],
		["a field whose name is escaped", form, "x=c&my+key=a&my%20key=b", "x=c&my+key=<a>&my%20key=<b>"],
		["all of a field with a question mark", form, "photo=a?b#c&x=d?e", "photo=<a?b#c>&x=d?e"],
		["a credential in a URL in a field", form, "url=https://a.example/?x_token=abc-12&x=1", "url=https://a.example/?x_token=<abc-12>&x=1"],
		[
			"JSON in a field",
			form,
			'rows=[{"pin":"a"}]&box={"pin":"b"}&rows={"pin":"c"}',
			'rows=[{"pin":"<a>"}]&box={"pin":"<b>"}&rows={"pin":"<c>"}',
		],
		[
			"each item of a part",
			multipart,
			`${part("pins", "a")}${part("pins", "b")}${part("x", "c")}--x--`,
			`${part("pins", "<a>")}${part("pins", "<b>")}${part("x", "c")}--x--`,
		],
		["JSON in a part", multipart, `${part("rows", '{"pin":"a"}')}--x--`, `${part("rows", '{"pin":"<a>"}')}--x--`],
		["a part of a body that breaks off", multipart, part("photo", "a\r\nb"), part("photo", "<a\r\nb\r\n>").replace("\r\n>\r\n", "\r\n>")],
		["a part where nobody says what the body is", "", `${part("photo", "a")}--x--`, `${part("photo", "<a>")}--x--`],
		[
			"a part where the boundary is another",
			"multipart/form-data; boundary=y",
			`${part("photo", "a")}--x--`,
			`${part("photo", "<a>")}--x--`,
		],
		[
			"a file and its name",
			multipart,
			`${part("photo", "a", '; filename="me.txt"')}--x--`,
			`${part("photo", "<a>", '; filename="<me.txt>"')}--x--`,
		],
		[
			"a file of bytes, in whose place is nothing",
			multipart,
			`${part("photo", "\0\u0089")}${part("x", "\0")}--x--`,
			`${part("photo", "")}${part("x", "\0")}--x--`,
		],
	])("%s", (_, mediaType, text, expected) => expect(hideInBody(text, lists, hide, mediaType)).toBe(expected));

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
