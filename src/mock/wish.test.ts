import { describe, expect, test } from "vitest";
import { Complaint } from "./complaint.ts";
import { fireKiln } from "./fixtures/operation.ts";
import { grantState, grantWish, readWish } from "./wish.ts";

describe("the wish of a Prefer header", () => {
	test.each([
		["code=503, example=busy", { code: "503", example: "busy", dynamic: false }],
		['example="a \\"b\\"", Code = 503', { code: "503", example: 'a "b"', dynamic: false }],
		["code=503, code=200", { code: "503", dynamic: false }],
		["respond-async, wait=10; dynamic=true", { dynamic: true }],
		['foo="code=200", dynamic=yes', { dynamic: false }],
		["state=vm_stopped, delay=800, fault=reset", { state: "vm_stopped", delay: [800, 800], fault: "reset", dynamic: false }],
		["Delay = 200..2000; FAULT=no-reply", { delay: [200, 2000], fault: "no-reply", dynamic: false }],
		["example=", { dynamic: false }],
		[undefined, { dynamic: false }],
	])("%j is read", (header, wish) => {
		expect(readWish(header)).toEqual(wish);
	});
});

test.each([
	["delay=soon", "Prefer: delay=soon: expected milliseconds, as 800 or 200..2000, and 600000 at most"],
	["fault=fire", "Prefer: fault=fire: expected one of reset, truncated, garbage, no-reply"],
	[`fault=${"x".repeat(90)}`, `Prefer: fault=${"x".repeat(40)}: expected one of`],
])("%j is refused with what there is", (header, message) => {
	expect(() => readWish(header)).toThrow(message);
});

describe("a wish for a state", () => {
	const stopped = { name: "kiln_cold", subject: "kiln", own: "cold", jobAnswers: [] };
	const operation = { ...fireKiln(), states: [stopped] };

	test("is granted with the state of the operation, and is none without one", () => {
		expect(grantState({ dynamic: false, state: "kiln_cold" }, operation)).toBe(stopped);
		expect(grantState({ dynamic: false }, operation)).toBeUndefined();
	});

	test("is refused with those that there are", () => {
		const words = "POST /kilns/{kiln}/firings has no state for Prefer: state=cold. ";
		const wish = { dynamic: false, state: "cold" };
		expect(() => grantState(wish, operation)).toThrow(new Complaint(400, `${words}It has kiln_cold`));
		expect(() => grantState(wish, fireKiln())).toThrow(new Complaint(400, `${words}It has none`));
	});
});

describe("a wish", () => {
	const operation = fireKiln();
	const grant = (wish: object, accept?: string) => grantWish({ dynamic: false, ...wish }, operation, accept);

	test("is granted with a declared sample, of an accepted media type where there is one", () => {
		expect(grant({ code: "404" })).toMatchObject({ status: 404, answer: { mediaType: "text/plain" } });
		expect(grant({ code: "404" }, "image/png, text/html;q=0.5")).toMatchObject({ status: 404, answer: { mediaType: "text/html" } });
		expect(grant({ example: "queued" }, "text/html")).toMatchObject({ status: 202, answer: { example: "queued" } });
	});

	test("is none without a code and an example", () => {
		expect(grant({ dynamic: true }, "text/html")).toBeUndefined();
	});

	test.each([{ code: "2e2" }, { code: "0202" }, { code: "ok" }, { code: "100" }, { example: "hot" }, { code: "202", example: "cold" }])(
		"for %j is refused with what there is",
		(wish) => {
			const words = Object.entries(wish).map((each) => each.join("="));
			expect(() => grant(wish)).toThrow(
				new Complaint(
					400,
					`POST /kilns/{kiln}/firings declares no answer for Prefer: ${words.join(", ")}. It declares\n  202 accepted, queued\n  204\n  4XX cold, page, cold\n  default`,
				),
			);
		},
	);
});
