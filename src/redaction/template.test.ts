import { describe, expect, test } from "vitest";
import { changePath, templateOf } from "./template.ts";

const template = templateOf("/v1/keys/{key}/doors/{door}");
const change = (path: string, of = template) =>
	changePath(
		path,
		of,
		(value, name) => `<${name}=${value}>`,
		(base) => base.toUpperCase(),
	);

describe("of the path of an operation", () => {
	test("the parameters change, and what stands before it", () =>
		expect(change("/gw/v1/keys/7/doors/hall")).toBe("/GW/v1/keys/<key=7>/doors/<door=hall>"));

	test("a parameter in percent signs changes as it is meant", () => {
		expect(change("/v1/keys/a%20b/doors/hall")).toBe("/v1/keys/%3Ckey%3Da%20b%3E/doors/<door=hall>");
		const same = changePath("/v1/keys/%61/doors/hall", template, (value) => value, String);
		expect(same, "and stands as it was where it does not").toBe("/v1/keys/%61/doors/hall");
	});

	test("the last place that fits is the operation's", () =>
		expect(change("/v1/keys/v1/keys/7/doors/hall")).toBe("/V1/KEYS/v1/keys/<key=7>/doors/<door=hall>"));

	test("signs that mean something in a pattern mean themselves", () =>
		expect(change("/a.b(c)/1", templateOf("/a.b(c)/{x}"))).toBe("/a.b(c)/<x=1>"));
});

test.each([
	["another path", "/v1/keys/7", template],
	["a path with more steps", "/v1/keys/7/doors/hall/x", template],
	["the path of an operation that nobody knows", "/v1/keys/7/doors/hall", templateOf("")],
	["one that a sign would fit", "/aXb/1", templateOf("/a.b/{x}")],
])("%s changes as a whole", (_, path, of) => expect(change(path, of)).toBe(path.toUpperCase()));
