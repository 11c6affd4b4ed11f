import { describe, expect, onTestFinished, test, vi } from "vitest";
import { withIssued } from "./issue.ts";
import { IssuedCredentials } from "./issued-credentials.ts";

const life = { issued: "/from", expires: "/to" };
const inHeader = { credential: { message: "response", in: "header", pointer: "/X-Token" }, password: "/password", life } as const;
const inBody = { credential: { message: "response", in: "body", pointer: "/id" }, password: "/password" } as const;
const times = { from: "2020-01-01T00:00:00.000000Z", to: "2020-01-01T01:00:00.000000Z" };

/** The clock, at a moment that the test moves. */
function clock(): { pass(ms: number): void } {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2030, 4, 6, 12) });
	onTestFinished(() => void vi.useRealTimers());
	return { pass: (ms) => void vi.setSystemTime(Date.now() + ms) };
}

describe("a log-in", () => {
	test("gets a credential of its own each time, in the form of the example", () => {
		const issued = new IssuedCredentials();
		const give = () => (withIssued({ headers: {}, body: { id: "00ff".repeat(8) } }, inBody, issued).body as { id: string }).id;
		const all = [give(), give(), give()];
		expect(new Set(all).size).toBe(3);
		for (const each of all) expect(each).toMatch(/^[\da-f]{32}$/);
	});

	test("gets one in a header, whose beginning stays", () => {
		const { headers } = withIssued(
			{ headers: { "x-token": `gAAAAA${"aB3_".repeat(20)}` }, body: times },
			inHeader,
			new IssuedCredentials(),
		);
		expect(headers["x-token"]).toMatch(/^gAAAAA(?:aB3_){12}[\w-]{32}$/);
	});

	test("begins now and lasts as long as that of the example, in its form", () => {
		clock();
		const { body } = withIssued({ headers: { "X-Token": "abc" }, body: times }, inHeader, new IssuedCredentials());
		expect(body).toEqual({ from: "2030-05-06T12:00:00.000000Z", to: "2030-05-06T13:00:00.000000Z" });
	});

	test("has times in US form, without a zone, where the example has them", () => {
		clock();
		const american = { from: "Nov 28, 2026 10:00:00 PM", to: "Nov 29, 2026 12:00:00 AM" };
		const { body } = withIssued({ headers: { "X-Token": "abc" }, body: american }, inHeader, new IssuedCredentials());
		expect(body).toEqual({ from: "May 6, 2030 12:00:00 PM", to: "May 6, 2030 2:00:00 PM" });
	});

	test("leaves the example as it is, and an answer without a credential, too", () => {
		const body = { id: "00ff" };
		withIssued({ headers: {}, body }, inBody, new IssuedCredentials());
		expect(body).toEqual({ id: "00ff" });
		expect(withIssued({ headers: { A: "b" }, body: {} }, inBody, new IssuedCredentials())).toEqual({ headers: { A: "b" }, body: {} });
	});
});

describe("an issued credential", () => {
	test("has ended after its life, and not before", () => {
		const { pass } = clock();
		const issued = new IssuedCredentials();
		const { headers } = withIssued({ headers: { "X-Token": "abc".repeat(20) }, body: times }, inHeader, issued);
		const sent = { authorization: `Acme ${headers["X-Token"]}` };
		pass(3_599_000);
		expect(issued.hasEnded(sent)).toBe(false);
		pass(1_000);
		expect(issued.hasEnded(sent)).toBe(true);
		expect(issued.hasEnded({ authorization: "Acme another" })).toBe(false);
	});
});
