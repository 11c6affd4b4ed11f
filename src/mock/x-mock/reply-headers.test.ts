import { describe, expect, test } from "vitest";
import type { HeaderEntry } from "../../generate/answers/answers.ts";
import type { Fault } from "../refusal.ts";
import { readHeaders, withSetHeaders } from "./reply-headers.ts";

const entries: HeaderEntry[] = [
	{ when: "unknownPath", set: { "X-Version": null } },
	{
		when: { "$request.header.X-Version": { pattern: "^kiln (?<version>\\d+)$" } },
		set: { "x-version": "kiln {version}", "X-Short": "{version}" },
	},
	{ when: { "$request.header.X-Version": "present" }, set: { "X-Version": null, "X-Short": null } },
	{ when: {}, set: { "X-Version": "kiln 1" } },
];
const answered = { "X-Version": "kiln 0", "X-Short": "0", Vary: "X-Version" };
const headersFor = (sent: Record<string, string>, kind?: Fault["kind"], headers: Record<string, string> = answered) =>
	withSetHeaders(headers, readHeaders(entries), kind && { kind, why: "" }, { header: sent });

describe("the headers of an answer", () => {
	test("hold what a pattern finds in the request", () => {
		expect(headersFor({ "x-version": "kiln 7" })).toEqual({ "X-Version": "kiln 7", "X-Short": "7", Vary: "X-Version" });
	});

	test("hold what is set for every other request, and their own values for the rest", () => {
		expect(headersFor({})).toEqual({ ...answered, "X-Version": "kiln 1" });
	});

	test("lack what is set to null", () => {
		expect(headersFor({ "x-version": "kiln" })).toEqual({ Vary: "X-Version" });
	});

	test("are those of a fault before those of a value, and of an unknown method as of an unknown path", () => {
		for (const kind of ["unknownPath", "unknownMethod"] as const)
			expect(headersFor({ "x-version": "kiln 7" }, kind)).toEqual({ "X-Short": "0", Vary: "X-Version" });
		expect(headersFor({ "x-version": "kiln 7" }, "unauthorized")).toMatchObject({ "X-Version": "kiln 7" });
	});

	test("gain none that the answer does not have", () => {
		expect(headersFor({ "x-version": "kiln 7" }, undefined, { Vary: "*" })).toEqual({ Vary: "*" });
	});

	test("stay as they are where nothing is said of them", () => {
		expect(withSetHeaders(answered, [], undefined, {})).toBe(answered);
	});
});
