import { describe, expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../../../src/openapi/document.ts";
import { operationOf } from "../operation.ts";
import { fileOf, filesOf } from "./body.ts";
import { drawnSamples } from "./drawn.ts";
import { scenario } from "./fixtures/lantern.ts";
import { languageNames, languages } from "./languages.ts";
import { requestOf } from "./request.ts";
import { leftOut } from "./samples.ts";

const specOf = (mediaType: string, media: JsonObject, more: JsonObject = {}) =>
	parseSpec(
		"acme",
		JSON.stringify({
			openapi: "3.1.1",
			info: { title: "Acme", version: "1.0.0" },
			paths: {
				"/parts": {
					post: {
						operationId: "addPart",
						requestBody: { content: { [mediaType]: media } },
						responses: { 204: { description: "Added." } },
						...more,
					},
				},
			},
		}),
	);
const codeOf = (spec: ReturnType<typeof specOf>) =>
	Object.fromEntries(drawnSamples(spec, "addPart").map(({ language, code }) => [language, code]));
const sent = (mediaType: string, media: JsonObject) => {
	const spec = specOf(mediaType, media);
	return requestOf(spec, operationOf(spec, "addPart")).body;
};

describe("A form", () => {
	const form = "application/x-www-form-urlencoded";
	const example = { a: "x&y é", n: [1, 2], o: { b: 1 }, none: null };

	test("is sent as a form in every language, and as an object to the client", () => {
		const code = codeOf(specOf(form, { example }));
		expect(Object.keys(code)).toEqual(languageNames);
		const text = "a=x%26y+%C3%A9&n=1&n=2&o=%7B%22b%22%3A1%7D";
		expect(code.curl).toContain(`body='${text}'\n`);
		expect(code.curl).toContain(`-H "Content-Type: ${form}" \\\n  -d "$body"`);
		expect(code.python).toContain(`body = "${text}".encode()`);
		expect(code.java).toContain(`var body = "${text}";`);
		expect(code.go).toContain(`body := \`${text}\``);
		expect(code.typescript).toContain('body: { a: "x&y é", n: [1, 2], o: { b: 1 }, none: null } })');
	});

	test.each<[JsonObject, string]>([
		[{ n: { style: "form", explode: false } }, "n=1,2"],
		[{ n: { style: "pipeDelimited", explode: false } }, "n=1%7C2"],
		[{ n: { contentType: "application/json" } }, "n=%5B1%2C2%5D"],
		[{ n: { contentType: "application/json, text/plain" } }, "n=%5B1%2C2%5D"],
		[{ a: { allowReserved: true } }, "a=x%26y%20%C3%A9"],
		[{ o: { style: "deepObject", explode: true } }, "o%5Bb%5D=1"],
	])("with the encoding %j has %s in it", (encoding, text) => {
		expect(sent(form, { example, encoding })?.text.split("&")).toContain(text);
	});
});

test("A form that the client cannot send has no sample, and the reason does not quote it", () => {
	expect(() => sent("application/x-www-form-urlencoded", { example: { a: [["quartz"]] } })).toThrow(
		/^body\.a\.0: expected string, number or boolean, got array$/,
	);
});

describe("A body of parts", () => {
	const properties = {
		photo: {},
		pages: { type: "array", items: {} },
		scan: { type: "string", format: "binary" },
		title: { type: "string" },
		info: { type: "object" },
		tags: { type: "array", items: { type: "string" } },
	};
	const schema = { allOf: [{ type: "object", properties }] };
	const example = { photo: "", pages: ["", ""], title: '@x; "y"', info: { a: 'b"' }, tags: ["a", null, "b"], scan: "" };
	const spec = specOf("multipart/form-data", {
		schema,
		example,
		encoding: { photo: { contentType: "image/*, image/png" }, title: { contentType: "text/plain" } },
	});

	test("has a part for each member and each item, and files for what is no text", () => {
		expect(requestOf(spec, operationOf(spec, "addPart")).body?.parts).toEqual([
			{ name: "photo", mediaType: "image/png" },
			{ name: "pages" },
			{ name: "pages" },
			{ name: "title", text: '@x; "y"', mediaType: "text/plain" },
			{ name: "info", text: '{"a":"b\\""}', mediaType: "application/json" },
			{ name: "tags", text: "a" },
			{ name: "tags", text: "b" },
			{ name: "scan" },
		]);
	});

	test("is shown where it is sent rightly, in curl and by the client, and that is said", () => {
		const code = codeOf(spec);
		expect([Object.keys(code), leftOut(spec, "addPart")]).toEqual([["curl", "typescript"], "files"]);
		expect(code.curl).toContain("# Files: photo.bin, pages.bin, scan.bin\n");
		expect(code.curl).not.toContain("Content-Type");
		expect(code.curl?.match(/-F .*?(?= \\\n)|--form-string .*?(?= \\\n)/g)).toEqual([
			"-F 'photo=@photo.bin;type=image/png'",
			"-F 'pages=@pages.bin'",
			"-F 'pages=@pages.bin'",
			`-F 'title="@x; \\"y\\"";type=text/plain'`,
			`-F 'info="{\\"a\\":\\"b\\\\\\"\\"}";type=application/json'`,
			"--form-string 'tags=a'",
			"--form-string 'tags=b'",
			"-F 'scan=@scan.bin'",
		]);
		expect(code.typescript).toContain('import { openAsBlob } from "node:fs";\n');
		expect(code.typescript).toContain('photo: await openAsBlob("photo.bin"),');
		expect(code.typescript).toContain('pages: [await openAsBlob("pages.bin"), await openAsBlob("pages.bin")],');
		expect(code.typescript).toContain('tags: ["a", null, "b"],');
	});
});

describe("A body of bytes", () => {
	test("is a file", () => {
		const code = codeOf(specOf("application/octet-stream", {}));
		expect(Object.keys(code)).toEqual(["curl", "typescript"]);
		expect(code.curl).toContain('-H "Content-Type: application/octet-stream" \\\n  --data-binary @body.bin');
		expect(code.curl).not.toContain("\nbody=");
		expect(code.typescript).toContain('{ body: await openAsBlob("body.bin") }');
	});

	test("that comes as the reply is kept in a file, and printed by the client", () => {
		const content = { "image/png": {} };
		const code = codeOf(specOf("text/plain", { example: "a" }, { responses: { 200: { description: "A picture.", content } } }));
		expect(Object.keys(code)).toEqual(["curl", "typescript"]);
		expect(code.curl).toContain("-o answer.bin");
		expect(code.curl).toContain("printf 'saved answer.bin\\n'\n");
		expect(code.curl).toContain("see answer.bin");
		expect(code.typescript).toContain("console.log(result.data);");
	});
});

test("of several media types the first with an example is sent, and the client is told which if it is not the first", () => {
	const spec = (first: JsonObject) => {
		const content = { "application/json": { schema: { not: {} }, ...first }, "text/plain": { example: "a" } };
		return specOf("text/plain", {}, { requestBody: { content } });
	};
	expect(codeOf(spec({})).typescript).toContain('client.addPart({ contentType: "text/plain", body: "a" })');
	expect(codeOf(spec({ example: { a: 1 } })).typescript).toContain("client.addPart({ body: { a: 1 } })");
});

test("a text that begins with @ is no name of a file to curl", () => {
	expect(codeOf(specOf("text/plain", { example: "@home" })).curl).toContain("body='@home'\n");
	expect(codeOf(specOf("text/plain", { example: "@home" })).curl).toContain('--data-raw "$body"');
	expect(codeOf(specOf("text/plain", { example: "home" })).curl).toContain('-d "$body"');
});

test("a success of any 2xx is checked as such in every language", () => {
	const code = codeOf(specOf("text/plain", { example: "a" }, { responses: { "2XX": { description: "Done." } } }));
	expect(code.curl).toMatch(/^if \[ "\$\{status%\?\?\}" != 2 \]; then$/m);
	expect(code.python).toContain("if status // 100 != 2:");
	expect(code.java).toContain("if (response.statusCode() / 100 != 2) {");
	expect(code.go).toContain("if status/100 != 2 {");
});

describe("Cookies of a request", () => {
	const parameters = [
		{ name: "a", in: "cookie", required: true, schema: { type: "array", items: { type: "string" } }, example: ["x", "y z"] },
	];

	test("stand in one header", () => {
		const spec = specOf("text/plain", { example: "a" }, { parameters });
		expect(requestOf(spec, operationOf(spec, "addPart"))).toMatchObject({
			headers: { Cookie: "a=x; a=y%20z" },
			parameters: { cookie: { a: ["x", "y z"] } },
		});
	});

	test("beside a credential's are left to the client", () => {
		const door = scenario("openDoor", "doorKey");
		const withCookie = { ...door, request: { ...door.request, headers: { Cookie: "a=x" } } };
		const able = (each: typeof door) => languageNames.filter((name) => languages[name].canDraw(each));
		expect([able(door), able(withCookie)]).toEqual([languageNames, ["typescript"]]);
	});
});

test("OpenAPI ignores headers that say what the body and the credential are", () => {
	const parameters = ["Accept", "content-type", "Authorization"].map((name) => ({ name, in: "header", required: true, schema: {} }));
	const spec = specOf("text/plain", { example: "a" }, { parameters });
	expect(requestOf(spec, operationOf(spec, "addPart")).headers).toEqual({ "Content-Type": "text/plain" });
});

test("a file has the name of its part, without what no file's name should have", () => {
	expect(fileOf("../a b")).toBe("___a_b.bin");
	const parts = [{ name: "a" }, { name: "a" }, { name: "b", text: "1" }];
	expect(filesOf({ kind: "multipart", value: {}, text: "", parts })).toEqual(["a.bin"]);
	expect([filesOf({ kind: "bytes", value: "", text: "", parts: [] }), filesOf(undefined)]).toEqual([["body.bin"], []]);
});
