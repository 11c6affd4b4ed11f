import { expect, test } from "vitest";
import type { Credential } from "../contract.ts";
import { lantern, operationOf } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { carriedIn } from "./carried-credentials.ts";

const needing = (place: Credential["in"], name: string) => ({
	...operationOf("showAllLamps"),
	security: { line: 1, alternatives: [[{ scheme: name, type: "apiKey" as const, in: place, name, line: 1 }]] },
});
const contracts = [{ ...lantern, operations: [...lantern.operations, needing("query", "key"), needing("cookie", "session")] }];
const carried = (headers: string, query = "") =>
	carriedIn(exchange(`GET /towers${query} HTTP/1.1\n${headers}\n\nHTTP/1.1 200 OK`), contracts);

test.each([
	["nothing", "Accept: */*", "", []],
	["a header, in whatever form", "AUTHORIZATION: Basic x", "", ["header authorization"]],
	["a cookie and a query parameter", "Cookie: a=b; session=x", "?key=1", ["query key", "cookie session"]],
])("a request carries %s where some contract declares a credential", (_, headers, query, names) => {
	expect(carried(headers, query)).toEqual(names);
});
