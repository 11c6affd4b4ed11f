import { describe, expect, test } from "vitest";
import { ContractError } from "./errors/contract-error.ts";
import { resultBy } from "./validation-result.ts";
import type { Finding, VerdictOptions } from "./validators.ts";

const error: Finding = {
	...{ level: "error", rule: "response-schema", operationId: "look", status: 200 },
	...{ pointer: "/response/body/url", message: "expected string, got nothing" },
};
const drift: Finding = { ...error, level: "drift", rule: "unknown-member", pointer: "/response/body/more", message: "expected none" };

/** What is reported of replies with these findings, one reply after the other. */
function reportedOf(mode: VerdictOptions["mode"], ...replies: Finding[][]) {
	const reported: Finding[] = [];
	const judge = () => replies.shift() ?? [];
	const verdict = resultBy({ judge }, { mode, onFinding: (finding) => reported.push(finding) });
	const next = ({ operationId = "look", status = 200 }: Partial<Finding> = {}) =>
		verdict(operationId, status, "application/json", { token: "s3cret" }, () => "[GET] https://cloud.example/look");
	return { reported, next };
}

describe("in mode throw", () => {
	test("errors are thrown together with the body, and nothing of that reply is reported", () => {
		const { reported, next } = reportedOf("throw", [drift, error]);
		expect(() => next()).toThrow(new ContractError("[GET] https://cloud.example/look", [error], {}));
		expect(reported).toEqual([]);
	});

	test("drift is no reason to throw, and is reported", () => {
		const { reported, next } = reportedOf("throw", [drift]);
		expect(() => next()).not.toThrow();
		expect(reported).toEqual([drift]);
	});
});

test("in mode warn errors and drift are reported, and nothing is thrown", () => {
	const { reported, next } = reportedOf("warn", [error, drift]);
	expect(() => next()).not.toThrow();
	expect(reported).toEqual([error, drift]);
});

describe("a kind is reported once:", () => {
	const first = { ...error, pointer: "/response/body/list/0/url" };
	const reportedAfter = (change: Partial<Finding>) => {
		const { reported, next } = reportedOf("warn", [first], [{ ...first, ...change }]);
		next();
		next(change);
		return reported;
	};

	test.each<[string, Partial<Finding>]>([
		["the same finding", {}],
		["another item of the same list", { pointer: "/response/body/list/12/url" }],
	])("%s is the same kind", (_, change) => {
		expect(reportedAfter(change)).toEqual([first]);
	});

	test.each<[string, Partial<Finding>]>([
		["member", { pointer: "/response/body/list/0/name" }],
		["message", { message: "expected string, got null" }],
		["status", { status: 404 }],
		["operation", { operationId: "open" }],
		["rule", { rule: "unknown-value" }],
	])("another %s is another kind", (_, change) => {
		expect(reportedAfter(change)).toEqual([first, { ...first, ...change }]);
	});

	test("of more than a thousand kinds no more are kept or reported", () => {
		const many = Array.from({ length: 1500 }, (_, index) => ({ ...drift, message: `expected ${index}` }));
		const { reported, next } = reportedOf("warn", many, many);
		next();
		next();
		expect(reported).toEqual(many.slice(0, 1000));
	});
});

test("without anybody to report to, a finding is no failure", () => {
	const verdict = resultBy({ judge: () => [error] }, { mode: "warn" });
	expect(() => verdict("look", 200, undefined, {}, () => "")).not.toThrow();
});
