import { describe, expect, test } from "vitest";
import { operationOf } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { judgeRequest } from "./request.ts";

const json = "Content-Type: application/json";
const put = (body: string, headers = json, operation = operationOf("setLamp")) =>
	judgeRequest(operation, exchange(`PUT /lantern/v1/lamps/hall HTTP/1.1\n${headers}\n\n${body}\n\nHTTP/1.1 200 OK`), { lamp: "hall" }).map(
		({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`,
	);

describe("a request's body", () => {
	const untyped = "request-media-type /request/headers/content-type: expected application/json, got";
	test.each([
		["of the declared type, in any case and with a charset", '{"brightness":7}', "Content-Type: Application/JSON; charset=UTF-8", []],
		["that breaks its schema", '{"brightness":"7"}', json, ["request-schema /request/body/brightness: expected integer, got string (55)"]],
		["that is no JSON", "{", json, ["request-syntax /request/body: expected JSON, got text that is not from line 1, column 2 on (39)"]],
		["without a type", '{"brightness":7}', "Accept: */*", [`${untyped} a body without a type (38)`]],
		["of another type", "a=b", "Content-Type: text/plain", [`${untyped} text/plain (38)`]],
		["that is missing", "", json, ["request-schema /request/body: expected a body, got none (38)"]],
	])("%s", (_, body, headers, drafts) => expect(put(body, headers)).toEqual(drafts));

	test("that was not recorded is not judged", () => {
		const recorded = exchange("PUT /lantern/v1/lamps/hall HTTP/1.1\n\nHTTP/1.1 200 OK");
		const { body: _, ...request } = recorded.request;
		expect(judgeRequest(operationOf("setLamp"), { ...recorded, request }, { lamp: "hall" })).toEqual([]);
	});

	test("that is missing where it need not be there", () => {
		const { requestBody = { content: [], line: 0 }, ...operation } = operationOf("setLamp");
		expect(put("", "", { ...operation, requestBody: { ...requestBody, required: false } })).toEqual([]);
	});

	test("where none is declared", () => {
		const { requestBody: _, ...operation } = operationOf("setLamp");
		expect(put("", json, operation)).toEqual([]);
		expect(put("{}", json, operation)).toEqual([
			"request-media-type /request/headers/content-type: expected no body, got application/json (16)",
		]);
	});
});

test("a request is judged by its parameters, its security and its body", () => {
	const recorded = exchange("GET /lantern/v1/lamps/hall?page=0 HTTP/1.1\nContent-Type: text/plain\n\nx\n\nHTTP/1.1 200 OK");
	expect(judgeRequest(operationOf("showLamp"), recorded, { lamp: "hall" }).map(({ rule }) => rule)).toEqual([
		"request-query",
		"request-security",
		"request-media-type",
	]);
});

describe("what servers take beyond the contract", () => {
	const send = (lines: string, body = '{"brightness":7}', method = "POST") =>
		judgeRequest(
			operationOf("tryLamp"),
			exchange(`${method} /lantern/v1/trials HTTP/1.1\nAuthorization: Key example${lines}\n\n${body}\n\nHTTP/1.1 202 Accepted`),
			{},
		).map(({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`);

	test.each<[string, string[], string[]]>([
		["any media type is right, and the body is read as the declared one", ["\nContent-Type: text/plain"], []],
		["no media type is right", [""], []],
		[
			"a body that is not what is declared is still an error",
			["\nContent-Type: text/plain", "x"],
			["request-syntax /request/body: expected JSON, got text that is not from line 1, column 1 on (179)"],
		],
		[
			"an undeclared member is one that the contract does not know",
			["", '{"brightness":7,"colour":"warm"}'],
			["unknown-member /request/body/colour: expected only declared members, got another, of type string (52)"],
		],
		[
			"a wrong value is drift",
			["", '{"brightness":"7"}'],
			["request-tolerated /request/body/brightness: expected integer, got string (55)"],
		],
		["no body is drift", ["", ""], ["request-tolerated /request/body: expected a body, got none (178)"]],
		["another method is drift", ["", undefined as never, "PUT"], ["request-tolerated /request/method: expected POST, got PUT (170)"]],
	])("%s", (_, sent, drafts) => expect(send(...(sent as [string]))).toEqual(drafts));
});
