import { expect, test } from "vitest";
import { exchange, list } from "./fixtures/door.ts";
import { MeantOperations } from "./meant-operations.ts";

const [operation] = list.operations;
if (operation === undefined) throw new Error("There is no operation");
const further = "/{house}/doors/{door}";
const own = { ...list, operations: [{ ...operation, when: ["/ring"], paths: [...operation.paths, further], alsoAt: [further] }] };
const gate = { ...list, api: "gate", credentials: [{ in: "header" as const, name: "X-Gate" }], operations: [] };
const operations = new MeantOperations([own, gate]);

function isFound(path: string, body: string, headers: Record<string, string> = {}): boolean {
	const sent = exchange({ url: `https://door.corp.test${path}`, body, headers });
	return operations.find(sent.method, sent.url.pathname, sent) !== undefined;
}

test("a body with other members only is that of another operation", () => {
	expect([isFound("/v1/doors/7", '{"ring":null}'), isFound("/v1/doors/7", "{}"), isFound("/v1/doors/7", '{"lock":1}')]).toEqual([
		true,
		true,
		false,
	]);
});

test("a further path with the credential of another API alone is that API's", () => {
	const ring = '{"ring":null}';
	const both = { "X-Gate": "g", Authorization: "Door d" };
	expect([isFound("/home/doors/7", ring), isFound("/home/doors/7", ring, { "X-Gate": "g" }), isFound("/home/doors/7", ring, both)]).toEqual(
		[true, false, true],
	);
	expect(isFound("/v1/doors/7", ring, { "X-Gate": "g" })).toBe(true);
	expect(operations.find("POST", "/v1/keys/7")).toBeUndefined();
});
