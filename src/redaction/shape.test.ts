import { describe, expect, test } from "vitest";
import type { Entry } from "../har/entry.ts";
import { exchange, marks, type Parts } from "./fixtures/exchange.ts";
import { redactor } from "./redactor.ts";
import { shape } from "./shape.ts";

const redacted = (parts: Parts, redact = redactor()) => redact(exchange(parts), marks);
const ticketOf = ({ response }: Entry): string => JSON.parse(response.content.text ?? "").ticket;
const ticket = (value: unknown) => ({ text: JSON.stringify({ ticket: value }) });
const header = ({ request }: Entry, wanted: string) => request.headers.find(({ name }) => name === wanted)?.value;
const session = "5c66c9a616334283b055d150680fff98";

describe("a text of the same shape", () => {
	test.each([
		["0815", /^0\d{3}$/],
		["007.50", /^0\d\d\.[1-9]\d$/],
		["a", /^[b-f]$/],
		["Zz9", /^[A-Z][a-z]\d$/],
		["91d4f6b2-3c0e-1a75-a8d1-6e2f9a7c5043", /^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/],
		["é", /^[à-ö]$/],
		["🔑", /^\p{Script=Han}$/u],
	])("of %s is another", (text, pattern) => {
		const made = shape(text);
		expect(made).toMatch(pattern);
		expect(made).not.toBe(text);
		expect(Buffer.byteLength(made)).toBe(Buffer.byteLength(text));
	});

	test("of punctuation alone is that, and of nothing is nothing", () => expect([shape("--=="), shape("")]).toEqual(["--==", ""]));

	test("is made for a long text, too", () => expect(shape("a0".repeat(50_000))).toMatch(/^[\da-f]{100000}$/));

	test("is drawn from many: every letter and digit comes", () => {
		const digits = new Set(Array.from({ length: 40 }, () => shape("x0000000000")).join(""));
		expect([..."0123456789"].every((digit) => digits.has(digit))).toBe(true);
	});
});

describe("a stand-in", () => {
	test.each<[kind: string, secret: string, shape: RegExp]>([
		["lower hexadecimal digits", session, /^[\da-f]{32}$/],
		["upper hexadecimal digits", session.toUpperCase(), /^[\dA-F]{32}$/],
		["a UUID of its version", "91d4f6b2-3c0e-4a75-b8d1-6e2f9a7c5043", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-b[\da-f]{3}-[\da-f]{12}$/],
		["digits", "40440440", /^[1-9]\d{7}$/],
		["letters", "Console Ticket", /^[A-Z][a-z]{6} [A-Z][a-z]{5}$/],
		["base64", "CyUjGZK4dw+JiD1lUBR/VnXAw3g=", /^[A-Za-z\d]{10}\+[A-Za-z\d]{8}\/[A-Za-z\d]{7}=$/],
		["a path", "/ticket/0123456789abcdef", /^\/[a-z]{6}\/\d{10}[a-f]{6}$/],
		["letters of other scripts", "密钥é", /^[\u4e00-\u9fff]{2}[à-ö]$/],
	])("keeps the shape of %s", (_, secret, shape) => {
		const standIn = ticketOf(redacted(ticket(secret)));
		expect(standIn).toMatch(shape);
		expect(standIn).not.toBe(secret);
	});

	test("keeps a number a number, and a whole one whole", () => {
		const { text } = redacted({ text: '{"ticket": 5900.0, "door": [-0.25, 7]}' }).response.content;
		expect(text).toMatch(/^\{"ticket": [1-9]\d{3}\.0, "door": \[-0\.\d\d, \d\]\}$/);
		expect(text).not.toContain("5900.0");
	});

	test("of a URL keeps scheme, port, the kind of path and the names of the query, and has a reserved host", () => {
		const url =
			"https://cn-1-console.cloud.test:443/vnc/v1/server-7/vnc_auto.html?token=2e3e42cb-b5e7-49f0-91b6-d16401a823ac&quality=9#x=abcdef7";
		expect(ticketOf(redacted(ticket(url)))).toMatch(
			/^https:\/\/[a-z]+\.example:443\/vnc\/v1\/[a-z]{6}-\d\/vnc_auto\.html\?token=[\da-f-]{36}&quality=\d#x=[a-f]{6}\d$/,
		);
	});

	test.each([
		["http://10.0.0.7/", /^http:\/\/192\.0\.2\.\d+\/$/],
		["http://[fd00::7]/", /^http:\/\/\[2001:db8::[\da-f]{4}\]\/$/],
		["http://not a host/", /^http:\/\/[a-z]{6}\.example [a-f] [a-z]{4}\/$/],
		["http:///", /^http:\/\/\/$/],
	])("of %s has a host where there was one", (url, expected) => expect(ticketOf(redacted(ticket(url)))).toMatch(expected));

	test("is the same wherever the secret is, so that the job polled is the job announced", () => {
		const redact = redactor();
		const location = ticketOf(redacted(ticket(`http://10.0.0.7/v1/jobs/${session}`), redact));
		const { url } = redacted({ url: `https://door.example/v1/keys/${session}/doors/hall` }, redact).request;
		expect(/jobs\/(\w+)$/.exec(location)?.[1]).toBe(/keys\/(\w+)\//.exec(url)?.[1]);
	});

	test("is in a name, too, however that is escaped", () => {
		const [plain, percent] = [session, session.replaceAll("c", "%63")];
		const text = JSON.stringify({ ticket: session, [plain]: 1, [`x${percent}`]: 2 });
		const names = Object.keys(JSON.parse(redacted({ text }).response.content.text ?? ""));
		expect(names).toEqual(["ticket", expect.stringMatching(/^[\da-f]{32}$/), expect.stringMatching(/^x(?:%[\dA-F]{2}|[\da-f]){32}$/)]);
		expect(decodeURIComponent(names.join())).not.toContain(session);
	});

	test("is where a method stands, which is otherwise kept", () => {
		const redact = redactor();
		const { request } = redact(
			{ ...exchange({}), request: { ...exchange({ headers: { Authorization: `Door ${session}` } }).request, method: session } },
			marks,
		);
		expect(request.method).toMatch(/^(?!5c66)[\da-f]{32}$/);
		expect(redacted({ headers: { Cookie: "a=OPTIONS; b=POST-it" } }, redact).request.method).toBe("POST");
	});

	test("of a compound secret is made of the stand-ins of its parts", () => {
		const redact = redactor();
		const machine = "bf2211ae8eaf408b817d3a05c19e2226";
		const [first, second, time] = ticketOf(redacted(ticket(`${session}_${machine}_1666013527.59`), redact)).split("_");
		expect(header(redacted({ headers: { Authorization: `Door ${session}` } }, redact), "Authorization")).toBe(`Door ${first}`);
		expect(redacted({ text: `machine ${machine} is off` }, redact).response.content.text).toBe(`machine ${second} is off`);
		expect(time).toMatch(/^\d{10}\.\d{2}$/);
	});

	test("is another in another redactor, and nothing of it is computed from the secret", () => {
		const standIns = Array.from({ length: 20 }, () => ticketOf(redacted(ticket(session))));
		expect(new Set(standIns).size).toBe(20);
	});
});

describe("a credential", () => {
	test.each([
		["Door secret1", /^Door [a-z]{6}\d$/],
		["Door Id0123456789:c2lnbmF0dXJl=", /^Door [A-Z][a-z]\d{10}:[\da-zA-Z]{12}=$/],
		[
			"Door Access=AK123456, SignedHeaders=host;x-date, Signature=ab12cd34",
			/^Door Access=[A-Z]{2}\d{6}, SignedHeaders=host;x-date, Signature=[a-f\d]{8}$/,
		],
		["Bearer of-another-kind", /^Bearer [a-z]{2}-[a-z]{7}-[a-z]{4}$/],
		["nothing", /^[a-z]{7}$/],
	])("%s keeps its form", (credential, form) => {
		const value = header(redacted({ headers: { Authorization: credential } }), "Authorization");
		expect(value).toMatch(form);
		expect(value).not.toBe(credential);
	});

	test.each([
		["a line each, as Playwright writes them", "\n"],
		["a comma between them, as fetch gives them", ", "],
	])("of several cookies that were set, %s, is hidden in each", (_, between) => {
		const cookies = ["DOOR=abc123; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "SESS=q7Zx93kLmN0p; Path=/"].join(between);
		const [{ value } = { value: "" }] = redacted({ answered: { "Set-Cookie": cookies } }).response.headers;
		expect(value).toMatch(/^DOOR=[a-f]{3}\d{3}; Expires=Wed, 21 Oct 2026 07:28:00 GMT(?:\n|, )SESS=\w{12}; Path=\/$/);
		expect(value).not.toContain("q7Zx93kLmN0p");
	});

	test("is found by its name in a form of several parts", () => {
		const body = '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nPassw0rd!23\r\n--x--\r\n';
		expect(redacted({ body }).request.postData?.text).toMatch(
			/name="password"\r\n\r\n(?!Passw0rd!23)[A-Z][a-z]{4}\d[a-z]{2}.\d\d\r\n--x--/,
		);
	});

	test("of two parts is known by each of them", () => {
		const { content } = redacted({ headers: { Authorization: "Door Id0123456789:c2lnbmF0dXJl=" }, text: "no key Id0123456789" }).response;
		expect(content.text).not.toContain("Id0123456789");
	});
});

describe("what is no secret stays as it is", () => {
	test("in a body, to the last blank", () => {
		const body = '{\r\n  "port" : 5900.0, "e": 1E3, "name":"\\u0041\\/b", "owners": {}, "n": null }\n';
		expect(redacted({ headers: { Authorization: `Door ${session}` }, text: body }).response.content.text).toBe(body);
	});

	test("in an exchange without a secret", () => {
		const plain = exchange({ url: "https://door.example:8080/a%20b/v1/keys/7/doors/h%C3%A4ll?x=&y&z=1+1#f", text: "<html>" });
		expect(redactor()(plain, { ...marks, pointers: [] })).toEqual(plain);
	});

	test("a name, although a secret is the same word", () => {
		const parts = { headers: { Authorization: "Door session" }, text: '{"session":1,"note":"session"}', answered: { session: "1" } };
		const { content, headers } = redacted({ ...parts, url: "https://door.example/v1/keys/7/doors/hall?session=1" }).response;
		expect(headers).toEqual([{ name: "session", value: "1" }]);
		expect(content.text).toMatch(/^\{"session":1,"note":"(?!session)[a-z]{7}"\}$/);
	});

	test("the path of the operation, although a secret is a word of it", () => {
		const { url } = redacted({ headers: { "X-Guest": "/doors" }, url: "https://door.example/doors/v1/keys/7/doors/hall" }).request;
		expect(url).toMatch(/\/v1\/keys\/\d\/doors\/hall$/);
	});

	test("the attributes of a cookie", () => {
		const [cookie] = redacted({ answered: { "Set-Cookie": 'DOOR="abc123"; Path=/doors; Max-Age=600; HttpOnly' } }).response.headers;
		expect(cookie?.value).toMatch(/^DOOR="[a-f]{3}\d{3}"; Path=\/doors; Max-Age=600; HttpOnly$/);
	});
});
