import { describe, expect, test } from "vitest";
import type { Contract, Credential } from "../contract.ts";
import { lantern, operationOf } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { matchExchange } from "./match-operation.ts";
import { isMeant } from "./meant-operation.ts";
import { routesOf } from "./path-router.ts";

const header = (scheme: string, name: string): Credential => ({ scheme, type: "apiKey", in: "header", name, line: 1 });
const asking = (credential: Credential) => ({ line: 1, alternatives: [[credential]] });
const ring = {
	...operationOf("setLamp"),
	operationId: "ring",
	method: "POST",
	path: "/doors/{door}",
	alsoAt: ["/{house}/doors/{door}"],
	when: ["/ring"],
	security: asking(header("key", "X-Key")),
};
const bell: Contract = { ...lantern, api: "bell", operations: [ring] };
const other: Contract = { ...lantern, operations: [{ ...operationOf("showLamp"), security: asking(header("pass", "X-Pass")) }] };

const match = (path: string, headers: string, body: string) =>
	matchExchange([bell, other], exchange(`POST ${path} HTTP/1.1\nContent-Type: application/json\n${headers}\n${body}\n\nHTTP/1.1 200 OK`));
const called = (path: string, headers: string, body: string) => match(path, headers, body).operation?.operationId;

describe("an operation that shares its path", () => {
	test("is that of a body with its member, or of one that shows no other", () => {
		expect(called("/doors/7", "X-Key: k\n", '{"ring":null}')).toBe("ring");
		expect(called("/doors/7", "", "{}")).toBe("ring");
	});

	test("is not that of a body with other members, though its path and method are", () => {
		const missed = match("/doors/7", "X-Key: k\n", '{"lock":null}');
		expect([missed.operation, missed.samePath, !missed.operation && missed.other?.operationId]).toEqual([undefined, [], "ring"]);
	});

	test("is still named where the method is another", () => {
		const missed = matchExchange([bell], exchange("GET /doors/7 HTTP/1.1\n\nHTTP/1.1 200 OK"));
		expect(missed.samePath?.map(({ operationId }) => operationId)).toEqual(["ring"]);
	});
});

describe("a further path of an operation", () => {
	test.each([
		["its own credential", "X-Key: k\n", "ring"],
		["its own credential beside another", "X-Key: k\nX-Pass: p\n", "ring"],
		["no credential at all", "", "ring"],
		["the credential of another API alone", "X-Pass: p\n", undefined],
	])("is its own with %s", (_, headers, operationId) => {
		expect(called("/home/doors/7", headers, '{"ring":null}')).toBe(operationId);
	});

	test("has the values of all parameters in it", () => {
		expect(match("/home/doors/7", "", '{"ring":null}')).toMatchObject({ path: { house: "home", door: "7" } });
		expect(called("/doors/7", "X-Pass: p\n", '{"ring":null}')).toBe("ring");
	});
});

test("an operation that says nothing of it is meant by every request with its path and method", () => {
	const contracts = [{ ...lantern, operations: [operationOf("showLamp")] }];
	const [route] = routesOf(contracts, undefined).all;
	const call = exchange("GET /lantern/v1/lamps/hall HTTP/1.1\n\nHTTP/1.1 200 OK");
	expect(route && isMeant(route, call, contracts)).toBe(true);
});
