import { describe, expect, test } from "vitest";
import type { Writing } from "../../openapi/parameter-styles/styles.ts";
import type { Parameter, Schema } from "../contract.ts";
import { operationOf, schemas } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { judgeParameters } from "./parameters.ts";
import { received } from "./received-parameter.ts";

const showLamp = operationOf("showLamp");
const parameter = (where: Parameter["in"], name: string, writing: Writing, schema: Schema): Parameter => ({
	...{ name, in: where, required: true, writing },
	...{ line: 3, requiredLine: 4, schema },
});
const array = (style: Writing["style"], explode = false): Writing => ({ style, explode, shapes: ["array"] });
const object = (style: Writing["style"], explode: boolean): Writing => ({ style, explode, shapes: ["object"] });
const members = (others: boolean): Writing => ({ ...object("form", true), members: { names: ["x", "label", "on"], others } });

/** What is said of a request with these parameters. `lamp` is the segment of the path, as it is sent. */
function judged(parameters: Parameter[], query: string, { lamp = "hall", headers = "" } = {}) {
	const recorded = exchange(`GET /base/lantern/v1/lamps/${lamp}${query} HTTP/1.1\n${headers}\n\nHTTP/1.1 200 OK`);
	const drafts = judgeParameters({ ...showLamp, parameters }, recorded, { lamp: decodeURIComponent(lamp) });
	return drafts.map(({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`);
}

describe("a parameter is read in its style:", () => {
	const textOrNumbers: Writing = { ...array("form", true), shapes: ["value", "array"] };
	test.each<[string, Parameter[], string, string[]]>([
		["one key", [parameter("query", "tag", array("form"), schemas.tags)], "?tag=a,b%2Cc", []],
		["spaces", [parameter("query", "tag", array("spaceDelimited"), schemas.tags)], "?tag=a+b%20c", []],
		["brackets", [parameter("query", "at", object("deepObject", true), schemas.point)], "?at[x]=1&at%5Blabel%5D=7", []],
		[
			"a wrong member",
			[parameter("query", "at", object("deepObject", true), schemas.point)],
			"?at[x]=a",
			["request-query /request/query/at/x: expected integer, got string (153)"],
		],
		[
			"an unknown member",
			[parameter("query", "at", object("deepObject", true), schemas.point)],
			"?at[x]=1&at[y]=2",
			["unknown-member /request/query/at/y: expected only declared members, got another, of type string (150)"],
		],
		["names and values", [parameter("query", "at", object("form", false), schemas.point)], "?at=x,1,label,7", []],
		[
			"a name without a value",
			[parameter("query", "at", object("form", false), schemas.point)],
			"?at=x,1,label",
			["request-query /request/query/at: expected object in the style form, got another text (3)"],
		],
		["members of their own", [parameter("query", "at", members(false), schemas.point)], "?x=1&on=true", []],
		[
			"an undeclared name beside them",
			[parameter("query", "at", members(false), schemas.point)],
			"?x=1&y=2",
			["unknown-query-parameter /request/query/y: expected only declared query parameters, got another (12)"],
		],
		[
			"a member that is missing",
			[parameter("query", "at", members(false), schemas.point)],
			"?on=true",
			["request-query /request/query/at/x: expected a member x, got none (151)"],
		],
		[
			"all names that nobody else has",
			[parameter("query", "at", members(true), schemas.point), parameter("query", "tag", array("form"), schemas.tags)],
			"?x=1&tag=a&z=1",
			["unknown-member /request/query/at/z: expected only declared members, got another, of type string (150)"],
		],
		["a text", [parameter("query", "p", textOrNumbers, schemas.textOrNumbers)], "?p=abc", []],
		["a list, where it may be a text", [parameter("query", "p", textOrNumbers, schemas.textOrNumbers)], "?p=1&p=2", []],
		[
			"nothing",
			[parameter("query", "at", members(false), schemas.point)],
			"",
			["request-query /request/query/at: expected a value, got none (4)"],
		],
		[
			"a text without brackets",
			[parameter("query", "at", object("deepObject", true), schemas.point)],
			"?at=1",
			["request-query /request/query/at: expected object in the style deepObject, got another text (3)"],
		],
	])("%s", (_, parameters, query, drafts) => expect(judged(parameters, query)).toEqual(drafts));

	test("in the path, where a delimiter that is percent-encoded is none", () => {
		const lamp = parameter("path", "lamp", array("matrix", true), schemas.tags);
		expect(judged([lamp], "", { lamp: ";lamp=a;lamp=b%3Blamp%3D" })).toEqual([]);
		expect(judged([lamp], "", { lamp: "hall" })).toEqual([
			"request-path /request/path/lamp: expected array in the style matrix, got another text (3)",
		]);
		const point = parameter("path", "lamp", object("simple", true), schemas.point);
		expect(judged([point], "", { lamp: "x=a,label=b%2Cc" })).toEqual([
			"request-path /request/path/lamp/x: expected integer, got string (153)",
		]);
	});

	test("in headers, which may be sent in several lines, and in cookies", () => {
		const header = parameter("header", "X-Numbers", { ...array("simple"), escaping: "none" }, schemas.textOrNumbers);
		expect(judged([header], "", { headers: "X-Numbers: 1, 2\nx-numbers: 3" })).toEqual([]);
		expect(judged([header], "", { headers: "X-Numbers: 1, b" })).not.toEqual([]);
		const cookie = parameter("cookie", "at", object("form", false), schemas.point);
		expect(judged([cookie], "", { headers: "Cookie: lang=en; at=x,1,label,7" })).toEqual([]);
		expect(judged([cookie], "", { headers: "Cookie: at=x,a" })).toEqual([
			"request-header /request/cookies/at/x: expected integer, got string (153)",
		]);
		expect(judged([cookie], "", { headers: "Cookie: At=x,1" })).toEqual([
			"request-header /request/cookies/at: expected a value, got none (4)",
		]);
	});
});

test("a request has the texts of a parameter, and a reading for each shape that fits", () => {
	const recorded = exchange("GET /lantern/v1/lamps/hall?p=a,b&p=%63&q=1 HTTP/1.1\nCookie: lang=e%6E\n\nHTTP/1.1 200 OK");
	const of = (declared: Parameter) => received(showLamp, declared, recorded, { lamp: "hall" });
	const list = parameter("query", "p", array("form", true), schemas.tags);
	expect(of(list)).toEqual({ texts: ["a,b", "%63"], readings: [["a,b", "c"]] });
	expect(of({ ...list, writing: array("form") })).toEqual({ texts: ["a,b", "%63"], readings: [] });
	const { writing: _, ...plain } = list;
	expect(of(plain)).toEqual({ texts: ["a,b", "c"], readings: [] });
	expect(of({ ...plain, in: "cookie", name: "lang" })).toEqual({ texts: ["en"], readings: [] });
	expect(of({ ...plain, in: "path", name: "lamp" })).toEqual({ texts: ["hall"], readings: [] });
	expect(of({ ...list, name: "none" })).toEqual({ texts: [], readings: [] });
});
