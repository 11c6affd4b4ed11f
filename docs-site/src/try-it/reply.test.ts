import { describe, expect, test } from "vitest";
import { lantern, operationOf, schemas } from "../../../src/checker/fixtures/fixture-api.ts";
import { follow, jobIdOf } from "./follow.ts";
import type { Job } from "./form/job.ts";
import { tokensOf } from "./json-tokens.ts";
import type { Reply } from "./send.ts";
import { verdictOf } from "./verdict.ts";

const replyOf = (body: string, headers: [string, string][] = [], status = 200): Reply => ({
	status,
	statusText: "",
	headers,
	body: { text: body },
	time: 1,
});

describe("A JSON text", () => {
	const limits = { tokens: 100, characters: 1_000, levels: 10 };
	const laidOut = (json: string, cut = {}) =>
		tokensOf(json, { ...limits, ...cut })
			?.tokens.map(({ text }) => text)
			.join("");

	test.each(['{"a":[1,{"b":"x, [y]"},[],{}],"c":null}', "[]", '"text"', " 7 ", '{ "a" : { "b" : true } }'])(
		"%s is laid out as JSON.stringify does",
		(json) => {
			expect(laidOut(json)).toBe(JSON.stringify(JSON.parse(json), null, 2));
		},
	);

	test("keeps each value as it was written, and each name that is there twice", () => {
		expect(laidOut('{"port":5900.0,"port":1e3,"name":"\\u00e9\\""}')).toBe(
			'{\n  "port": 5900.0,\n  "port": 1e3,\n  "name": "\\u00e9\\""\n}',
		);
	});

	test("is told apart by kind", () => {
		const kinds = tokensOf('{"a":["b",1,true]}', limits)?.tokens.filter(({ kind }) => kind !== "mark");
		expect(kinds?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['name "a"', 'string "b"', "number 1", "literal true"]);
	});

	test.each(["", "{", "missing header", "{'a':1}"])("%j is none, and is left alone", (text) => {
		expect(tokensOf(text, limits)).toBeUndefined();
	});

	test("is cut after so many tokens, and says how far it was laid out", () => {
		expect(laidOut("[1,2,3]", { tokens: 6 })).toBe("[\n  1,\n  2");
		expect(tokensOf("[1,2,3]", { ...limits, tokens: 6 })?.length).toBe(4);
		expect(tokensOf(' {"a": 1} ', limits)?.length).toBe(10);
	});

	test("is cut after so many characters, within a string, too", () => {
		expect(laidOut('["lamp","desk"]', { characters: 11 })).toBe('[\n  "lamp","de');
		expect(tokensOf('["lamp","desk"]', { ...limits, characters: 11 })?.length).toBe(11);
	});

	test("goes no further to the right than so many levels", () => {
		expect(laidOut("[[[[7]]]]", { levels: 2 })).toBe("[\n  [\n    [\n    [\n    7\n    ]\n    ]\n  ]\n]");
	});

	test.each([
		["20,000 values", `[${"1,".repeat(20_000)}1]`],
		["50,000 levels", "[".repeat(50_000) + "]".repeat(50_000)],
		["50,000 objects in each other", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`],
		["a long string", `"${"\\n".repeat(200_000)}"`],
	])("of %s is laid out as far as anybody reads", (_, json) => {
		expect(laidOut(json)?.length).toBeLessThan(5_000);
	});
});

describe("The verdict", () => {
	const body = '{"brightness":1}';
	const set = (reply: Reply, prefix = "") => {
		const path = "/lantern/v1/lamps/desk";
		const url = new URL(`https://lantern.example${prefix}${path}`);
		return verdictOf(lantern, { method: "PUT", url, path, headers: { "Content-Type": "application/json" }, body }, reply);
	};
	const id: [string, string] = ["x-lantern-id", "7"];

	test("is kept where nothing is found, whatever stands before the contract's own path", () => {
		expect(set(replyOf("", [id]))).toEqual({ level: "kept", findings: [], unseen: [] });
		expect(set(replyOf("", [id]), "/cloud").level).toBe("kept");
	});

	test("is broken where an error is found, and names it", () => {
		const { level, findings } = set(replyOf("", [["x-lantern-id", "none"]]));
		expect([level, findings.map(({ pointer }) => pointer)]).toEqual(["broken", ["/response/headers/x-lantern-id"]]);
		expect(set(replyOf("", [], 299)).level).toBe("broken");
	});

	test("tells a reply that refuses as declared from a request that broke the contract", () => {
		const request = { method: "PUT", path: "/lantern/v1/lamps/desk", headers: { "Content-Type": "application/json" }, body: "{" };
		const url = new URL("https://lantern.example/lantern/v1/lamps/desk");
		const refusal = replyOf('{"code":"L1"}', [["content-type", "application/json"]], 400);
		expect(verdictOf(lantern, { ...request, url }, refusal)).toMatchObject({ level: "refused", findings: [{ rule: "request-refused" }] });
	});

	test("is drift where the contract is kept and something is unknown to it", () => {
		const path = "/lantern/v1/lamps/desk";
		const request = {
			method: "GET",
			url: new URL(`https://lantern.example${path}`),
			path,
			headers: { Authorization: "Key 1" },
			body: undefined,
		};
		const reply = replyOf('{"brightness":1,"weight":2}', [["content-type", "application/json"]]);
		expect(verdictOf(lantern, request, reply)).toMatchObject({ level: "drift", findings: [{ rule: "unknown-member" }] });
	});

	test("does not say that a header is missing that the browser may have hidden", () => {
		expect(set(replyOf(""))).toEqual({ level: "kept", findings: [], unseen: ["x-lantern-id"] });
	});

	test.each([
		["always sees", "Expires", "", "broken", []],
		["never sees", "Set-Cookie", "*", "kept", ["set-cookie"]],
	])("knows what a page %s: %s, where %j is exposed", (_, name, exposed, level, unseen) => {
		const headers = [{ name, required: true, line: 129, schema: schemas.text }];
		const operation = { ...operationOf("showAllLamps"), responses: [{ status: "200", line: 128, content: [], headers }] };
		const path = "/lantern/v1/lamps/all";
		const request = { method: "GET", url: new URL(`https://lantern.example${path}`), path, headers: {}, body: undefined };
		const reply = replyOf("", [["access-control-expose-headers", exposed]]);
		expect(verdictOf({ ...lantern, operations: [operation] }, request, reply)).toMatchObject({ level, unseen });
	});

	test.each(["*", "X-Other, X-Lantern-Id"])("says so where the server exposes it (%s)", (exposed) => {
		const { level, unseen } = set(replyOf("", [["access-control-expose-headers", exposed]]));
		expect([level, unseen]).toEqual(["broken", []]);
	});
});

const job: Job = {
	status: 202,
	method: "GET",
	path: "/jobs/{job}",
	parameter: "job",
	url: "/location",
	interval: 1,
	again: [202, 429],
	alternatives: [],
	outcomes: [],
};

describe("The id of a job", () => {
	const url = new URL("https://acme.example/things");
	const sent = { method: "POST", url, path: "/things", headers: { "x-job-id": "chosen" }, body: undefined };
	const idOf = (location: unknown) => jobIdOf(job, sent, replyOf(JSON.stringify({ location })));

	test("is the one that the request chose", () => {
		expect(jobIdOf({ ...job, header: "X-Job-Id" }, sent, replyOf(""))).toBe("chosen");
	});

	test.each([
		["https://elsewhere.example/v1/jobs/a%2Fb", "a/b"],
		["https://elsewhere.example/v1/jobs/a/?b=c#d", "a"],
	])("is else the end of the URL that the reply announces: of %s %s", (location, id) => {
		expect(idOf(location)).toBe(id);
	});

	test.each([undefined, "", "no URL", 7, "https://elsewhere.example/%E0"])("is missing where the reply announces %j", (location) => {
		expect(idOf(location)).toBeUndefined();
	});

	test("is missing where the reply is no JSON", () => {
		expect(jobIdOf(job, sent, replyOf("<html>"))).toBeUndefined();
	});
});

describe("A job is followed", () => {
	const going = new AbortController().signal;
	const script = (...replies: (Reply | "unanswered")[]) => {
		const looks: number[] = [];
		return { looks, look: async (nth: number) => replies[looks.push(nth) - 1] ?? "unanswered" };
	};

	test("until it no longer runs", async () => {
		const { looks, look } = script(replyOf("", [], 202), replyOf("", [], 429), replyOf("done"), replyOf("never"));
		expect(await follow(job, look, going)).toEqual(replyOf("done"));
		expect(looks).toEqual([1, 2, 3]);
	});

	test("until a look has no answer", async () => {
		expect(await follow(job, script(replyOf("", [], 202)).look, going)).toBe("unanswered");
	});

	test("until it was looked at long enough, and then shows how it stands", async () => {
		const { looks, look } = script(...Array.from({ length: 100 }, () => replyOf("", [], 202)));
		expect(await follow(job, look, going)).toMatchObject({ status: 202 });
		expect(looks).toHaveLength(60);
	});

	test("no longer than the reader wants", async () => {
		const { looks, look } = script();
		expect(await follow({ ...job, interval: 60_000 }, look, AbortSignal.timeout(1))).toBe("aborted");
		expect(looks).toEqual([]);
	});
});
