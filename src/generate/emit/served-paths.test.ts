import { expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { servedPathsType } from "./served-paths.ts";

const operation = (operationId: string, rest: object = {}) => ({ operationId, responses: {}, ...rest });

test("a contract whose servers have no path needs no type of its own", () => {
	const servers = [{ url: "https://h.example/" }];
	expect(servedPathsType(modelOf(specOf({ servers, paths: { "/a": { get: operation("readA") } } })))).toEqual([]);
});

test("each path behind that of its server has the operations of the path as it is written", () => {
	const paths = { "/a": { get: operation("readA") }, "/b": { servers: [{ url: "/" }], get: operation("readB") } };
	expect(servedPathsType(modelOf(specOf({ servers: [{ url: "/v1" }], paths })))).toEqual([
		"/** The operations of `paths`, behind the paths of their servers. */",
		"type ServedPaths = {",
		'\t"/v1/a": paths["/a"];',
		'\t"/b": paths["/b"];',
		"};",
		"",
	]);
});

test("operations of several path items that meet at one path are taken from each", () => {
	const paths = {
		"/a": { get: operation("readA", { servers: [{ url: "/v1" }] }) },
		"/v1/a": { put: operation("writeA"), post: operation("addA") },
	};
	expect(servedPathsType(modelOf(specOf({ paths })))).toContain(
		'\t"/v1/a": Pick<paths["/a"], "get"> & Pick<paths["/v1/a"], "put" | "post">;',
	);
});
