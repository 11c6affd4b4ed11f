import { expect, test } from "vitest";
import { headerValues } from "./exchange.ts";

const headers = [
	["Set-Cookie", "a=1"],
	["Server", "lantern"],
	["set-cookie", "b=2"],
	["Set-Cookies", "c=3"],
] as const;

test.each([
	["SET-COOKIE", ["a=1", "b=2"]],
	["server", ["lantern"]],
	["Date", []],
])("the values of %s are those of the headers with that name, in any case", (name, values) => {
	expect(headerValues({ headers: [...headers] }, name)).toEqual(values);
});
