import { expect, test } from "vitest";
import { list } from "./fixtures/door.ts";
import { Operations } from "./operations.ts";

test("an operation is found by its method and its path, behind what a gateway puts before it", () => {
	const operations = new Operations([list]);
	const found = operations.find("post", "/gw/v1/doors/7");
	expect([found?.base, found?.values, found?.list.api]).toEqual(["/gw", [["door", "7"]], "door"]);
	expect([operations.find("GET", "/v1/doors/7"), operations.find("POST", "/v1/keys/7")]).toEqual([undefined, undefined]);
});

test("HEAD is found as GET, and any method where servers take it", () => {
	const [operation] = list.operations;
	if (operation === undefined) throw new Error("There is no operation");
	const find = (changes: object, method: string) =>
		new Operations([{ ...list, operations: [{ ...operation, ...changes }] }]).find(method, "/v1/doors/7")?.operation.method;
	expect([find({ method: "GET" }, "HEAD"), find({ method: "GET" }, "PUT")]).toEqual(["GET", undefined]);
	expect([find({ takesAnyMethod: true }, "PUT"), find({}, "HEAD")]).toEqual(["POST", undefined]);
});
