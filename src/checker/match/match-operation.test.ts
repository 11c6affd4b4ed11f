import { describe, expect, test } from "vitest";
import { lantern } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { isKnown, matchExchange, matchOperation } from "./match-operation.ts";

const beacon = { ...lantern, api: "beacon", operations: lantern.operations.map(beaconOperation) };

function beaconOperation(operation: (typeof lantern.operations)[number]) {
	return {
		...operation,
		operationId: `${operation.operationId}Beacon`,
		path: operation.path.replace("/lantern/v1", "/beacon/{tower}.{side}"),
	};
}

const match = (path: string, method = "GET", preferred?: string) => matchOperation([beacon, lantern], method, path, { preferred });

describe("an exchange belongs to the operation", () => {
	test.each([
		["whose path template fits", "/lantern/v1/lamps/hall", "showLamp", { lamp: "hall" }],
		["with the most literal segments", "/lantern/v1/lamps/all", "showAllLamps", {}],
		["whose segments fit after percent-decoding", "/lantern/v1/l%61mps/%61ll", "showAllLamps", {}],
		["with what was percent-encoded in a value", "/lantern/v1/lamps/a%2Fb", "showLamp", { lamp: "a/b" }],
		["with what is no text as it is", "/lantern/v1/lamps/%ff", "showLamp", { lamp: "%ff" }],
		["of another contract", "/beacon/7.north/lamps/hall", "showLampBeacon", { tower: "7", side: "north", lamp: "hall" }],
	])("%s", (_, path, operationId, values) => {
		const found = match(path);
		expect([found.operation?.operationId, found.operation && found.path]).toEqual([operationId, values]);
		expect(isKnown(found)).toBe(true);
	});

	test("of its method, in lower case, too", () => {
		expect(match("/lantern/v1/lamps/hall", "put").operation?.operationId).toBe("setLamp");
	});

	test.each([
		["with a slash behind", "/lantern/v1/lamps/hall/"],
		["with an empty parameter", "/lantern/v1/lamps/"],
		["in another case", "/Lantern/v1/lamps/hall"],
		["with part of a segment", "/beacon/7/lamps/hall"],
		["that is no text", "/lantern/v1/%ff"],
	])("but no path belongs to one %s", (_, path) => {
		const missed = match(path);
		expect([missed.operation, missed.samePath]).toEqual([undefined, []]);
		expect(isKnown(missed)).toBe(false);
	});
});

test("where only the method is unknown, the operations of the path are told, of the one contract that knows it best", () => {
	const missed = match("/lantern/v1/lamps/hall", "DELETE");
	expect([missed.contract.api, missed.samePath?.map(({ operationId }) => operationId)]).toEqual(["lantern", ["showLamp", "setLamp"]]);
	expect(isKnown(missed)).toBe(true);
});

describe("what nobody knows belongs to the contract", () => {
	test.each([
		["whose path begins most like it", "/lantern/v1/towers", undefined, "lantern"],
		["that is the first, where none begins so", "/favicon.ico", undefined, "beacon"],
		["that is preferred, where none begins so", "/favicon.ico", "lantern", "lantern"],
	])("%s", (_, path, preferred, api) => expect(match(path, "GET", preferred).contract.api).toBe(api));
});

test("of contracts that know a path equally well the preferred one decides", () => {
	const closed = { ...lantern, api: "closed" };
	const found = (preferred?: string) => matchOperation([lantern, closed], "GET", "/lantern/v1/lamps/hall", { preferred }).contract.api;
	expect([found(), found("closed"), found("nobody")]).toEqual(["lantern", "closed", "lantern"]);
});

test("without a contract there is nothing to check against", () => {
	expect(() => matchOperation([], "GET", "/lantern")).toThrow(new Error("There is no contract to check against"));
});

describe("a HEAD belongs to", () => {
	const head = (path: string, contracts = [lantern]) => matchExchange(contracts, exchange(`HEAD ${path} HTTP/1.1\n\nHTTP/1.1 200 OK`));
	const [showLamp] = lantern.operations;

	test("the GET of its path", () => expect(head("/lantern/v1/lamps/hall")).toMatchObject({ operation: { operationId: "showLamp" } }));
	test("its own operation, if there is one", () => {
		const own = { ...showLamp, operationId: "peekLamp", method: "HEAD" } as typeof showLamp & object;
		const peeking = { ...lantern, operations: [...lantern.operations, own] };
		expect(head("/lantern/v1/lamps/hall", [peeking])).toMatchObject({ operation: { operationId: "peekLamp" } });
	});
	test("no other method", () => expect(head("/lantern/v1/lamps")).toMatchObject({ samePath: [{ operationId: "addLamp" }] }));
});

test("an operation that servers take by any method is found by each", () => {
	expect(match("/lantern/v1/trials", "DELETE").operation?.operationId).toBe("tryLamp");
	expect(match("/lantern/v1/lamps/hall", "DELETE").operation).toBeUndefined();
});
