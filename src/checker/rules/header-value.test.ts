import { expect, test } from "vitest";
import type { Header, Schema, Validate } from "../contract.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { headerReadings } from "./header-value.ts";

const anything: Validate = () => true;
const any: Schema = { open: anything, closed: anything };
const header = (more: Partial<Header> = {}): Header => ({ name: "X-L", required: false, line: 1, schema: any, ...more });

test.each<[string, Header, string[], unknown[]]>([
	["one text", header(), ["a, b"], ["a, b"]],
	["the number that it spells", header({ schema: schemas.number }), ["7"], [7]],
	["one text where it is sent twice", header(), ["a", "b"], ["a, b"]],
	["its items", header({ shape: "array" }), ["a,b , c"], [["a", "b", "c"]]],
	["its items, however often it is sent", header({ shape: "array" }), ["a, b", "c"], [["a", "b", "c"]]],
	["no items", header({ shape: "array" }), [""], [[]]],
	["its members", header({ shape: "object" }), ["a,1,b,2"], [{ a: "1", b: "2" }]],
	["its exploded members", header({ shape: "object", explode: true }), ["a=1, b=2"], [{ a: "1", b: "2" }]],
	["a text that is no object", header({ shape: "object", explode: true }), ["a"], ["a"]],
	["each cookie by itself", header({ name: "set-Cookie" }), ["a=1, x", "b=2"], ["a=1, x", "b=2"]],
	["all cookies, of an array", header({ name: "Set-Cookie", shape: "array" }), ["a=1, x", "b=2"], [["a=1, x", "b=2"]]],
])("a header is read as %s", (_, declared, sent, values) => expect(headerReadings(declared, sent)).toEqual(values));
