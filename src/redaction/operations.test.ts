import { expect, test } from "vitest";
import { list } from "./fixtures/door.ts";
import { Operations } from "./operations.ts";

test("an operation is found by its method and its path, behind what a gateway puts before it", () => {
	const operations = new Operations([list]);
	const found = operations.find("post", "/gw/v1/doors/7");
	expect([found?.base, found?.values, found?.list.api]).toEqual(["/gw", [["door", "7"]], "door"]);
	expect([operations.find("GET", "/v1/doors/7"), operations.find("POST", "/v1/keys/7")]).toEqual([undefined, undefined]);
});
