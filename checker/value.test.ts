import { describe, expect, test } from "vitest";
import { lantern } from "./fixtures/lantern.ts";
import { exchange } from "./fixtures/message.ts";
import { judge } from "./index.ts";

const answer = (status: string, body: string) => {
	const recorded = exchange(
		`GET /lantern/v1/lamps/hall HTTP/1.1\nAuthorization: Key example\n\nHTTP/1.1 ${status}\nContent-Type: application/json`,
	);
	return judge([lantern], { ...recorded, response: { ...recorded.response, body: { text: body } } });
};
const lamp = (members: object) => answer("200 OK", JSON.stringify({ brightness: 70, ...members }));
const places = (findings: ReturnType<typeof judge>) => findings.map(({ pointer }) => pointer.replace("/response/body", ""));
const chain = (length: number, end: string) => `{"code":"a","cause":`.repeat(length) + end + "}".repeat(length);

describe("of an anyOf, the branch that fits best is reported:", () => {
	test.each([
		["the one that is nearly right", { person: {} }, ["/switchedBy/person/name"]],
		["whichever it is", { timer: { minutes: "noon" } }, ["/switchedBy/timer/minutes"]],
		["the first, where none is better", {}, ["/switchedBy/person"]],
	])("%s", (_, switchedBy, expected) => expect(places(lamp({ switchedBy }))).toEqual(expected));

	test("all types, where only the type is wrong", () => {
		const [finding, ...more] = answer("400 Bad Request", chain(1, "7"));
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ pointer: "/response/body/cause", spec: "specs/lantern/openapi.yaml:97" });
		expect(finding?.message).toBe("expected object or null, came integer");
	});

	test("deep inside", () => {
		const fault = answer("400 Bad Request", chain(500, '{"code":7}'));
		expect(places(fault)).toEqual([`${"/cause".repeat(500)}/code`]);
	});
});

describe("what the contract does not know is drift:", () => {
	test.each([
		["a member beside the declared ones", { hostName: "hall" }, ["/hostName"]],
		["a member in a branch, and not what stands beside it", { switchedBy: { person: { name: "x", age: 7 } } }, ["/switchedBy/person/age"]],
		["members of several depths", { size: 1, switchedBy: { person: { name: "x", age: 7 } } }, ["/switchedBy/person/age", "/size"]],
		["an object in which nothing is known", { place: { floor: { door: 1 } } }, ["/place"]],
		["a name with signs of a pointer", { "a/b~c": 1 }, ["/a~1b~0c"]],
		["no member of another branch", { switchedBy: { person: { name: "x" }, timer: {} } }, []],
		[
			"a member in the only branch that is right",
			{ switchedBy: { person: {}, timer: { hours: 1 } } },
			["/switchedBy/timer/hours", "/switchedBy/person"],
		],
	])("%s", (_, members, expected) => {
		const findings = lamp(members);
		expect(places(findings)).toEqual(expected);
		expect(findings.every(({ rule }) => rule === "unknown-member")).toBe(true);
	});

	test("but not where the contract is broken", () => {
		expect(lamp({ brightness: "full", hostName: "hall" }).map(({ rule }) => rule)).toEqual(["response-schema"]);
	});

	test.each([
		["hostName", "hall", 'hostName: { type: string, x-provenance: { captured: "traffic.har" } }'],
		["ports", [4900], 'ports: { type: array, items: { type: integer }, x-provenance: { captured: "traffic.har" } }'],
		["ratio", 0.5, 'ratio: { type: number, x-provenance: { captured: "traffic.har" } }'],
		["nothing", null, 'nothing: { type: "null", x-provenance: { captured: "traffic.har" } }'],
		["place", { floor: 1 }, 'place: { type: object, additionalProperties: true, x-provenance: { captured: "traffic.har" } }'],
		["on", true, '"on": { type: boolean, x-provenance: { captured: "traffic.har" } }'],
		["a b", true, '"a b": { type: boolean, x-provenance: { captured: "traffic.har" } }'],
		["adminToken", "x", 'adminToken: { type: string, x-sensitive-data: { mask: full }, x-provenance: { captured: "traffic.har" } }'],
	])("and %s comes with the YAML that declares it", (name, value, suggestion) => {
		expect(lamp({ [name]: value })).toMatchObject([{ suggestion }]);
	});
});

test("a value of the wrong type is that, and nothing more", () => {
	expect(lamp({ lit: "yes" }).map(({ message, spec }) => [message, spec])).toEqual([
		["expected boolean, came string", "specs/lantern/openapi.yaml:87"],
	]);
});

test("a member named like an object's own is a member", () => {
	expect(places(answer("200 OK", '{"brightness":70,"__proto__":1,"constructor":2}')).sort()).toEqual(["/__proto__", "/constructor"]);
});

describe("a body that would fill the stack or the memory gets a verdict:", () => {
	const unreadable = [["response-schema", "expected what a program can read, came a value that nests too deeply or has too many members"]];
	const said = (findings: ReturnType<typeof judge>) => findings.map(({ rule, message }) => [rule, message]);

	test("a chain of 100,000 causes", () => expect(said(answer("400 Bad Request", chain(100_000, "null")))).toEqual(unreadable));
	test("a chain of 100 causes is none", () => expect(answer("400 Bad Request", chain(100, "null"))).toEqual([]));
	test("100,000 arrays in each other", () => {
		const nest = `{"brightness":70,"nest":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
		expect(said(answer("200 OK", nest))).toEqual(unreadable);
	});
	test("100,000 unknown members", () => {
		expect(said(lamp(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, 1]))))).toEqual(unreadable);
	});
	test("1,000,000 wrong items: the first findings, and how many more", () => {
		const findings = lamp({ labels: Array.from({ length: 1_000_000 }, () => ({ text: 7 })) });
		expect(findings).toHaveLength(50);
		expect(findings.at(-1)?.message).toBe("expected string, came integer (and 950 more errors in this exchange)");
	});
	test("50 wrong items: all of them", () => {
		const findings = lamp({ labels: Array.from({ length: 50 }, () => ({ text: 7 })) });
		expect(findings.map(({ message }) => message)).toEqual(Array(50).fill("expected string, came integer"));
	});
	test("1,000,000 right items", () => {
		expect(lamp({ labels: Array.from({ length: 1_000_000 }, () => ({})) })).toEqual([]);
	});
	test("1,000 right items and then a wrong one", () => {
		expect(places(lamp({ labels: [...Array.from({ length: 1_000 }, () => ({})), { text: 7 }] }))).toEqual(["/labels/1000/text"]);
		expect(places(lamp({ labels: [...Array.from({ length: 1_000 }, () => ({})), { size: 7 }] }))).toEqual(["/labels/1000/size"]);
	});
});
