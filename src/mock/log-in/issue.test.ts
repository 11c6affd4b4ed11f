import { describe, expect, test } from "vitest";
import { Clock } from "../spaces/clock.ts";
import { Spaces } from "../spaces/spaces.ts";
import { withIssued } from "./issue.ts";
import { IssuedCredentials } from "./issued-credentials.ts";

const life = { issued: "/from", expires: "/to" };
const inHeader = { credential: { message: "response", in: "header", pointer: "/X-Token" }, password: "/password", life } as const;
const inBody = { credential: { message: "response", in: "body", pointer: "/id" }, password: "/password" } as const;
const times = { from: "2020-01-01T00:00:00.000000Z", to: "2020-01-01T01:00:00.000000Z" };

/** Where they are issued, at a moment that the test moves. */
function issuing(zone = "GMT") {
	const clock = new Clock(() => Date.UTC(2030, 4, 6, 12));
	const space = { ...new Spaces(7).default, clock };
	return { credentials: new IssuedCredentials(), zone, space, pass: (ms: number) => clock.advance(ms) };
}

describe("a log-in", () => {
	test("gets a credential of its own each time, in the form of the example", () => {
		const issued = issuing();
		const give = () => (withIssued({ headers: {}, body: { id: "00ff".repeat(8) } }, inBody, issued).body as { id: string }).id;
		const all = [give(), give(), give()];
		expect(new Set(all).size).toBe(3);
		for (const each of all) expect(each).toMatch(/^[\da-f]{32}$/);
	});

	test("gets one in a header, whose beginning stays", () => {
		const { headers } = withIssued({ headers: { "x-token": `gAAAAA${"aB3_".repeat(20)}` }, body: times }, inHeader, issuing());
		expect(headers["x-token"]).toMatch(/^gAAAAA(?:aB3_){12}[\w-]{32}$/);
	});

	test("begins now and lasts as long as that of the example, in its form", () => {
		const { body } = withIssued({ headers: { "X-Token": "abc" }, body: times }, inHeader, issuing());
		expect(body).toEqual({ from: "2030-05-06T12:00:00.000000Z", to: "2030-05-06T13:00:00.000000Z" });
	});

	test("has times in US form, without a zone, where the example has them", () => {
		const american = { from: "Nov 28, 2026 10:00:00 PM", to: "Nov 29, 2026 12:00:00 AM" };
		const { body } = withIssued({ headers: { "X-Token": "abc" }, body: american }, inHeader, issuing());
		expect(body).toEqual({ from: "May 6, 2030 12:00:00 PM", to: "May 6, 2030 2:00:00 PM" });
		const eastern = withIssued({ headers: { "X-Token": "abc" }, body: american }, inHeader, issuing("Asia/Shanghai"));
		expect(eastern.body).toEqual({ from: "May 6, 2030 8:00:00 PM", to: "May 6, 2030 10:00:00 PM" });
	});

	test("leaves the example as it is, and an answer without a credential, too", () => {
		const body = { id: "00ff" };
		withIssued({ headers: {}, body }, inBody, issuing());
		expect(body).toEqual({ id: "00ff" });
		expect(withIssued({ headers: { A: "b" }, body: {} }, inBody, issuing())).toEqual({ headers: { A: "b" }, body: {} });
	});
});

describe("an issued credential", () => {
	test("has ended after its life, and not before", () => {
		const issued = issuing();
		const { pass, credentials } = issued;
		const { headers } = withIssued({ headers: { "X-Token": "abc".repeat(20) }, body: times }, inHeader, issued);
		const sent = { authorization: `Acme ${headers["X-Token"]}` };
		pass(3_599_000);
		expect(credentials.hasEnded(sent, ["authorization"])).toBe(false);
		pass(1_000);
		expect(credentials.hasEnded(sent, ["authorization"])).toBe(true);
		expect(credentials.hasEnded({ authorization: "Acme another" }, ["authorization"])).toBe(false);
	});

	test("is the same again by the seed", () => {
		const give = () => withIssued({ headers: { "X-Token": "abc".repeat(20) }, body: times }, inHeader, issuing());
		expect(give().headers).toEqual(give().headers);
	});
});
