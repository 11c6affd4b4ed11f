import { expect, test } from "vitest";
import type { Exchange } from "../har/exchange.ts";
import { list } from "./fixtures/door.ts";
import { Operations } from "./operations.ts";

const call = (method: string, path: string, headers: Exchange["request"]["headers"] = [], text?: string): Exchange => ({
	file: "a.har",
	index: 0,
	method,
	url: new URL(`https://door.example${path}`),
	status: 200,
	request: { headers, ...(text !== undefined && { body: { text } }) },
	response: { headers: [] },
});

test("an operation is found by its method and its path, behind what a gateway puts before it", () => {
	const operations = new Operations([list]);
	const found = operations.find(call("post", "/gw/v1/doors/7"));
	expect([found?.base, found?.values, found?.list.api]).toEqual(["/gw", [["door", "7"]], "door"]);
	expect([operations.find(call("GET", "/v1/doors/7")), operations.find(call("POST", "/v1/keys/7"))]).toEqual([undefined, undefined]);
});

test("HEAD is found as GET, and any method where servers take it", () => {
	const [operation] = list.operations;
	if (operation === undefined) throw new Error("There is no operation");
	const find = (changes: object, method: string) =>
		new Operations([{ ...list, operations: [{ ...operation, ...changes }] }]).find(call(method, "/v1/doors/7"))?.operation.method;
	expect([find({ method: "GET" }, "HEAD"), find({ method: "GET" }, "PUT")]).toEqual(["GET", undefined]);
	expect([find({ takesAnyMethod: true }, "PUT"), find({}, "HEAD")]).toEqual(["POST", undefined]);
});

test("a request that is meant for another operation is none of it", () => {
	const [operation] = list.operations;
	if (operation === undefined) throw new Error("There is no operation");
	const own = { ...list, operations: [{ ...operation, when: ["/ring"], alsoAt: ["/{house}/doors/{door}"] }] };
	const other = { ...list, api: "gate", credentials: [{ in: "header" as const, name: "X-Gate" }], operations: [] };
	const find = (...args: Parameters<typeof call>) => new Operations([own, other]).find(call(...args)) !== undefined;
	const ring = '{"ring":null}';
	expect([find("POST", "/v1/doors/7", [], ring), find("POST", "/v1/doors/7", [], '{"lock":1}'), find("POST", "/v1/doors/7")]).toEqual([
		true,
		false,
		false,
	]);
	const gate = ["X-Gate", "g"] as const;
	expect(find("POST", "/home/doors/7", [], ring)).toBe(true);
	expect(find("POST", "/home/doors/7", [gate], ring)).toBe(false);
	expect(find("POST", "/home/doors/7", [gate, ["Authorization", "Door d"]], ring)).toBe(true);
});
