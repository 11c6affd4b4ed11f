import { describe, expect, test } from "vitest";
import { type PathTemplate, parseTemplate } from "../openapi/path-template.ts";
import { changePath } from "./template.ts";

const template = parseTemplate("/v1/keys/{key}/doors/{door}");
const changeBy = (of: PathTemplate | undefined, path: string) =>
	changePath(
		path,
		of,
		(value, name) => `<${name}=${value}>`,
		(base) => base.toUpperCase(),
	);
const change = (path: string) => changeBy(template, path);

describe("of the path of an operation", () => {
	test("the parameters change, and what stands before it", () =>
		expect(change("/gw/v1/keys/7/doors/hall")).toBe("/GW/v1/keys/<key=7>/doors/<door=hall>"));

	test("a parameter in percent signs changes as it is meant", () => {
		expect(change("/v1/keys/a%20b/doors/hall")).toBe("/v1/keys/%3Ckey%3Da%20b%3E/doors/<door=hall>");
		const same = changePath("/v1/keys/%61/doors/hall", template, (value) => value, String);
		expect(same, "and stands as it was where it does not").toBe("/v1/keys/%61/doors/hall");
	});

	test("a parameter changes that is a part of a step", () => {
		const verbs = parseTemplate("/servers/{id}:console/v{version}");
		expect(changeBy(verbs, "/servers/7:console/v2")).toBe("/servers/<id=7>:console/v<version=2>");
		expect(changeBy(verbs, "/servers/a%20b:console/v2")).toBe("/servers/%3Cid%3Da%20b%3E:console/v<version=2>");
	});

	test("a literal in percent signs is the same", () =>
		expect(change("/v1/k%65ys/7/doors/hall")).toBe("/v1/keys/<key=7>/doors/<door=hall>"));

	test("the last place that fits is the operation's", () =>
		expect(change("/v1/keys/v1/keys/7/doors/hall")).toBe("/V1/KEYS/v1/keys/<key=7>/doors/<door=hall>"));

	test("signs that mean something in a pattern mean themselves", () =>
		expect(changeBy(parseTemplate("/a.b(c)/{x}"), "/a.b(c)/1")).toBe("/a.b(c)/<x=1>"));
});

test.each([
	["another path", "/v1/keys/7", template],
	["a path with more steps", "/v1/keys/7/doors/hall/x", template],
	["the path of an operation that nobody knows", "/v1/keys/7/doors/hall", undefined],
	["one that a sign would fit", "/aXb/1", parseTemplate("/a.b/{x}")],
])("%s changes as a whole", (_, path, of) => expect(changeBy(of, path)).toBe(path.toUpperCase()));
