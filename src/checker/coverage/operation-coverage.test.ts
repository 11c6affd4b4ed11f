import { describe, expect, test } from "vitest";
import type { Parameter } from "../contract.ts";
import { contract as invented, items } from "../fixtures/inventory.ts";
import { exchange } from "../fixtures/message.ts";
import { matchOperation } from "../match/match-operation.ts";
import { OperationCoverage } from "./operation-coverage.ts";

/** What exchanges show of an operation of the invented spec, by name or else by pointer, with how often. */
function seen(operationId: string, texts: string[], contract = invented) {
	const demands = new OperationCoverage(items.filter((item) => item.operationId === operationId));
	for (const [number, text] of texts.entries()) {
		const recorded = exchange(text);
		const match = matchOperation([contract], recorded.method, recorded.url.pathname);
		if (match.operation === undefined) throw new Error(`no operation: ${text}`);
		demands.see(match, recorded, number);
	}
	return Object.fromEntries(demands.counts().flatMap(({ item, count }) => (count === 0 ? [] : [[item.name ?? item.pointer, count]])));
}
const show = (response: string, query = "") => `GET /lantern/v1/lamps/hall${query} HTTP/1.1\n\nHTTP/1.1 ${response}`;
const json = "Content-Type: application/json";

describe("of an operation an exchange shows", () => {
	test("its parameters, their known values, its status and what the response has", () => {
		expect(seen("showLamp", [show(`200 OK\n${json}\n\n{"brightness":7}`, "?mode=day&other=night")])).toEqual({
			lamp: 1,
			mode: 1,
			day: 1,
			200: 1,
			"application/json": 1,
			"/response/200/body/brightness": 1,
		});
	});

	test("what the request has", () => {
		const put = `PUT /lantern/v1/lamps/hall HTTP/1.1\n${json}\n\n{"brightness":7}\n\nHTTP/1.1 423 Locked`;
		expect(seen("setLamp", [put])).toEqual({ lamp: 1, 423: 1, "application/json": 1, "/request/body/brightness": 1, full: 1 });
	});

	test("a parameter of several texts, of JSON and of a cookie, with the known values in it", () => {
		const operation = invented.operations.find(({ operationId }) => operationId === "showLamp");
		if (operation === undefined) throw new Error("no operation showLamp");
		const mode = operation.parameters.find(({ name }) => name === "mode");
		if (mode === undefined) throw new Error("no parameter mode");
		const seenAs = (changes: Partial<Parameter>, query: string) => {
			const parameters = [{ ...mode, ...changes }];
			const contract = { ...invented, operations: [{ ...operation, parameters }] };
			return seen("showLamp", [show("204 No Content", query)], contract);
		};
		const object: Parameter["writing"] = { style: "form", explode: true, shapes: ["object"], members: { names: ["x"], others: false } };
		expect(seenAs({ writing: object }, "?x=1")).toEqual({ lamp: 1, mode: 1 });
		expect(seenAs({ writing: object }, "?y=1")).toEqual({ lamp: 1 });
		expect(seenAs({ writing: "json" }, '?mode="day"')).toEqual({ lamp: 1, mode: 1, day: 1 });
	});

	test("a status by the name under which it is declared, and nothing of one that is not declared", () => {
		expect(seen("showLamp", [show("503 Busy"), show("500 Error")])).toEqual({ lamp: 2, "5XX": 2 });
		expect(seen("showLamp", [show(`302 Found\n${json}\n\n{"brightness":7}`)])).toEqual({ lamp: 1 });
	});

	test("its whole, once each of its statuses was seen, as often as the rarest", () => {
		const whole = "GET /lantern/v1/lamps/{lamp}";
		const statuses = ["200 OK", "404 Not Found", "500 Error"];
		expect(
			seen(
				"showLamp",
				statuses.slice(1).map((status) => show(status)),
			),
		).not.toHaveProperty([whole]);
		expect(
			seen(
				"showLamp",
				[...statuses, ...statuses, "200 OK"].map((status) => show(status)),
			),
		).toHaveProperty([whole], 2);
	});
});

describe("where servers send no Content-Type,", () => {
	const untyped = { ...invented, contentType: "absent" } as const;
	const shown = (response: string) => seen("showLamp", [show(response)], untyped);

	test("a body is of the first declared media type", () => {
		expect(shown('200 OK\n\n{"brightness":7}')).toHaveProperty(["/response/200/body/brightness"], 1);
		expect(seen("showLamp", [show('200 OK\n\n{"brightness":7}')])).toEqual({ lamp: 1, 200: 1 });
	});

	test("unless a proxy added a type", () => {
		expect(shown("404 Not Found\nContent-Type: text/plain\n\nno such lamp")).toHaveProperty(["text/plain"], 1);
	});
});
