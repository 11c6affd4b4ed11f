import { describe, expect, test } from "vitest";
import { acme, lineOf } from "../../fixtures/acme.ts";
import { chosenId, openJob } from "../../fixtures/jobs.ts";
import { operationOf } from "../../operation.ts";
import { bodiesOf } from "./body.ts";
import { jobOf } from "./job.ts";
import { fieldsOf } from "./parameter.ts";
import { schemesOf } from "./scheme.ts";
import { secretsIn } from "./secret.ts";
import { wishesOf } from "./wish.ts";

type Change = (text: string) => string;

function found(operationId: string, change?: Change) {
	const spec = acme("en", change);
	return { spec, operation: operationOf(spec, operationId) };
}

describe("The bodies that may be sent", () => {
	const bodies = (media: string) => {
		const place = {
			pointer: "/paths",
			value: { requestBody: { content: { [media]: { examples: { a: { summary: "`A`", value: "text" }, b: {} } } } } },
		};
		return bodiesOf(acme(), place).map(({ text }) => text);
	};

	test("are its examples, laid out", () => {
		const { spec, operation } = found("openScreen");
		expect(bodiesOf(spec, operation.place)).toEqual([
			{
				mediaType: "application/json",
				name: "small",
				summary: "A small one",
				text: '{\n  "size": "small",\n  "lamps": [\n    1,\n    2\n  ]\n}',
			},
		]);
	});

	test("are a text in quotes only where the media type is JSON, whatever else it says", () => {
		expect(bodies("application/json; charset=utf-8")).toEqual(['"text"', ""]);
		expect(bodies("application/acme+json")).toEqual(['"text"', ""]);
		expect(bodies("text/plain")).toEqual(["text", ""]);
	});

	test("are none where the operation takes none", () => {
		const { spec, operation } = found("startScreen");
		expect(bodiesOf(spec, operation.place)).toEqual([]);
	});
});

describe("The job that an operation starts", () => {
	const job = (operationId: string, change?: Change) => {
		const { spec, operation } = found(operationId, change);
		return jobOf(spec, operation);
	};

	test("has what is needed to look at it", () => {
		expect(job("startScreen")).toEqual({
			parameter: "job",
			url: "/location",
			interval: 2000,
			status: 202,
			again: [202, 429],
			method: "GET",
			path: "/v1/jobs/{job}/state",
			alternatives: [["token"], ["signed", "date"]],
			secret: true,
		});
	});

	test("may have an id that the request chooses, no credential, and no secret", () => {
		expect(job("startScreen", chosenId)).toMatchObject({ header: "X-Job-Id" });
		expect(job("startScreen", openJob)).toMatchObject({ alternatives: [] });
		expect(job("startScreen", (all) => all.replace("example: j1, x-sensitive-data: { mask: full }", "example: j1"))).not.toHaveProperty(
			"secret",
		);
	});

	test("is none where none is announced", () => {
		expect(job("openScreen")).toBeUndefined();
	});
});

describe("The field of a parameter", () => {
	const fields = (operationId: string, change?: Change) => {
		const { spec, operation } = found(operationId, change);
		return fieldsOf(spec, operation);
	};

	test("has its marks, its choices and its example", () => {
		expect(fields("openScreen")).toEqual([
			{ name: "machine", in: "path", required: true, example: "desk/1" },
			{ name: "mode", in: "query", choices: ["day", "night"], example: "" },
		]);
		expect(fields("showJob")).toEqual([{ name: "job", in: "path", required: true, secret: true, example: "j1" }]);
	});

	test.each([
		["schema: { type: boolean, example: false }", { choices: ["true", "false"], example: "false" }],
		["schema: { type: integer, enum: [1, 2], default: 2 }", { choices: ["1", "2"], example: "2" }],
		["schema: { type: [array, 'null'] }, example: [a, 1]", { list: true, example: "a\n1" }],
	])("with %s", (written, field) => {
		const change = (all: string) => all.replace("schema: { type: string, x-extensible-enum: [day, night] }", written);
		expect(fields("openScreen", change)[1]).toEqual({ name: "mode", in: "query", ...field });
	});

	test("is refused in a cookie, at its line", () => {
		const change = (all: string) => all.replace("name: mode, in: query", "name: mode, in: cookie");
		expect(() => fields("openScreen", change)).toThrow(`${lineOf("name: mode", change)}: Try It has no field for a parameter in cookie`);
	});
});

describe("The credentials", () => {
	const schemes = (change?: Change) => {
		const { spec, operation } = found("openScreen", change);
		return schemesOf(spec, operation.place, (algorithm) =>
			algorithm === "sdk-hmac-sha256" ? [{ name: "key", required: true }] : undefined,
		);
	};

	test("are a header, or what a signature is made with beside what the signature makes", () => {
		expect(schemes()).toEqual([
			[{ key: "token", in: "header", name: "X-Acme-Token", prefix: "Acme " }],
			[
				{
					key: "signed",
					in: "header",
					name: "X-Acme-Sign",
					prefix: "ACME-1 ",
					signature: { algorithm: "sdk-hmac-sha256", secrets: [{ name: "key", required: true }] },
				},
				{ key: "date", in: "header", name: "X-Acme-Date", prefix: "", made: true },
			],
		]);
	});

	test("in no place that a page can fill are refused at their line", () => {
		const change = (all: string) => all.replace("token: { type: apiKey, in: header", "token: { type: http, in: nowhere");
		expect(() => schemes(change)).toThrow(
			`${lineOf("in: nowhere", change)}: Try It cannot send the credential of token; it knows header, query and cookie`,
		);
	});

	test("with an algorithm that nobody has written are refused at its line", () => {
		const change = (all: string) => all.replace("x-signature: sdk-hmac-sha256", "x-signature: acme-hmac");
		expect(() => schemes(change)).toThrow(`${lineOf("x-signature", change)}: client/signing/ has no acme-hmac`);
	});
});

test("what an algorithm signs with is the type of its secret, and of no other", () => {
	expect(secretsIn('export interface Names { a: string }\nexport interface Secret { "quoted": string; id?: string; key: string }')).toEqual(
		[
			{ name: "id", required: false },
			{ name: "key", required: true },
		],
	);
});

test("the mock can be asked for each status and each of its examples", () => {
	const { spec, operation } = found("openScreen", (all) =>
		all.replace('"403":', "4XX:").replace("summary: On the web", "summary: On the **web**"),
	);
	expect(wishesOf(spec, operation.place)).toEqual([
		{ status: 200, examples: [{ name: "web", summary: "On the web" }] },
		{ status: 400, examples: [] },
	]);
	const extended = { pointer: "", value: { responses: { "x-note": {}, default: {} } } };
	expect(wishesOf(spec, extended)).toEqual([{ status: 500, examples: [] }]);
});
