import { describe, expect, test } from "vitest";
import { lantern } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { selectExchange } from "./select-exchange.ts";

const beacon = { ...lantern, api: "beacon", operations: lantern.operations.map((each) => ({ ...each, path: `/beacon${each.path}` })) };
const selected = (start: string, scope = {}) => selectExchange(exchange(`${start} HTTP/1.1\n\nHTTP/1.1 200 OK`), [beacon, lantern], scope);

test("an exchange comes with its operation", () => {
	expect(selected("GET /lantern/v1/lamps/hall")).toMatchObject({ match: { contract: lantern, operation: { operationId: "showLamp" } } });
});

test("an exchange is left out for a reason of its own", () => {
	expect(selected("GET wss://lantern.example/lantern/v1/lamps/hall")).toBe("WebSocket");
});

describe("with --api, an exchange is left out", () => {
	const scope = { api: "beacon" };
	test("if an operation of another API has its path", () => expect(selected("GET /lantern/v1/lamps/hall", scope)).toBe("of another API"));
	test("also if that API does not declare its method", () =>
		expect(selected("DELETE /lantern/v1/lamps/hall", scope)).toBe("of another API"));
	test("but not if no API has its path: the host decides", () => {
		expect(selected("GET /lantern/v1/towers", scope)).toMatchObject({ match: { samePath: [] } });
	});
});
