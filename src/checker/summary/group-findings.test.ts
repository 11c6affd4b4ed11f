import { describe, expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { FindingGroups, groupFindings } from "./group-findings.ts";

const drift = (changes: Partial<Finding>): Finding => ({
	file: "traffic.har",
	exchange: 0,
	request: "GET /lamps/{lamp}",
	level: "drift",
	rule: "unknown-member",
	api: "lantern",
	operationId: "showLamp",
	status: 200,
	pointer: "/response/body/size",
	message: "",
	spec: "specs/lantern/openapi.yaml:60",
	...changes,
});
const told = (findings: Finding[]) => findings.map(({ file, exchange, pointer, count }) => [file, exchange, pointer, count]);

describe("drift is told once for each kind, with a count and the place where it came first:", () => {
	test("in a recording, the items of an array being of one kind", () => {
		const findings = [
			drift({ exchange: 1, pointer: "/response/body/labels/1/size" }),
			drift({ exchange: 1, pointer: "/response/body/labels/2/size" }),
			drift({ exchange: 2, pointer: "/response/body/labels/0/size" }),
			drift({ exchange: 2 }),
		];
		expect(told(groupFindings(findings))).toEqual([
			["traffic.har", 1, "/response/body/labels/1/size", 3],
			["traffic.har", 2, "/response/body/size", 1],
		]);
	});

	test("in several, what was counted before being counted on", () => {
		const findings = ["a.har", "b.har"].map((file) => drift({ file, count: 2 }));
		expect(told(groupFindings(findings))).toEqual([["a.har", 0, "/response/body/size", 4]]);
		expect(findings.map(({ count }) => count)).toEqual([2, 2]);
	});

	test.each<[string, Partial<Finding>]>([
		["rule", { rule: "request-refused" }],
		["API", { api: "beacon" }],
		["operation", { operationId: "setLamp" }],
		["status", { status: 201 }],
		["place", { pointer: "/response/body/10th" }],
		["value or type of it", { message: "expected only declared members, got another, of type string" }],
	])("of another %s is another kind", (_, change) => expect(groupFindings([drift({}), drift(change)])).toHaveLength(2));

	test("but refused requests are of one kind, whatever was wrong with them", () => {
		const refused = (message: string) => drift({ rule: "request-refused", message });
		expect(told(groupFindings([refused("a"), refused("b")]))).toEqual([["traffic.har", 0, "/response/body/size", 2]]);
	});

	test("and errors never, and in their order", () => {
		const error = drift({ level: "error", rule: "response-schema" });
		expect(groupFindings([error, error])).toEqual([error, error]);
		expect(groupFindings([error, drift({}), error, drift({})]).map(({ level, count }) => [level, count])).toEqual([
			["error", undefined],
			["drift", 2],
			["error", undefined],
		]);
	});
});

const kind = (name: number, changes: Partial<Finding> = {}) => drift({ pointer: `/response/body/m${name}`, ...changes });

describe("of endlessly many kinds of drift", () => {
	const kinds = new FindingGroups();
	const isNew = Array.from({ length: 10_002 }, (_, index) => kinds.add(kind(100_000 + index), 0));

	test("10,000 are kept, and the others counted", () => {
		expect([kinds.findings.length, kinds.more]).toEqual([10_000, 2]);
		expect(isNew.filter((each) => each)).toHaveLength(10_000);
	});

	test("and those that are kept are counted further", () => {
		expect(kinds.add(kind(100_000), 0)).toBe(false);
		expect(kinds.findings[0]?.count).toBe(2);
	});

	test("the same are kept and counted, whichever came first and in whichever parts", () => {
		const all = Array.from({ length: 25_000 }, (_, index) => kind(100_000 + ((index * 7_919) % 12_500), { exchange: index }));
		const groupsOf = (findings: Finding[]) => {
			const groups = new FindingGroups();
			for (const finding of findings) groups.add(finding, 0);
			return groups.state();
		};
		const whole = groupsOf(all);
		expect(whole.more).toBe(5_000);
		const parts = new FindingGroups();
		for (const part of [all.slice(20_000), all.slice(0, 11_000), all.slice(11_000, 20_000)]) parts.merge(groupsOf(part));
		expect(parts.state()).toEqual(whole);
		expect(groupsOf(all.toReversed())).toEqual(whole);
	});
});

describe("the first finding of a kind is that of the first exchange,", () => {
	const first = (...findings: [Finding, place: number][]) => {
		const groups = new FindingGroups();
		for (const [finding, place] of findings) groups.add(finding, place);
		return groups.findings.map(({ file, exchange, pointer, count }) => [file, exchange, pointer, count]);
	};

	test("whichever is added first", () => {
		const later: [Finding, number] = [kind(1, { file: "b.har" }), 0];
		const earlier: [Finding, number] = [kind(1, { file: "a.har", exchange: 10 }), 0];
		const other: [Finding, number] = [kind(0, { file: "a.har", exchange: 9 }), 0];
		const expected = [
			["a.har", 9, "/response/body/m0", 1],
			["a.har", 10, "/response/body/m1", 2],
		];
		expect(first(later, earlier, other)).toEqual(expected);
		expect(first(other, earlier, later)).toEqual(expected);
	});

	test("and in an exchange, findings keep their order", () => {
		expect(first([kind(2), 0], [kind(1), 1]).map(([, , pointer]) => pointer)).toEqual(["/response/body/m2", "/response/body/m1"]);
	});

	test("and of two machines whose exchanges have the same name it is the same, whichever comes first", () => {
		const [one, other] = ["/response/body/a/1", "/response/body/a/0"].map((pointer): [Finding, number] => [drift({ pointer }), 0]);
		if (one === undefined || other === undefined) throw new Error("There are two");
		expect(first(one, other)).toEqual(first(other, one));
	});
});
