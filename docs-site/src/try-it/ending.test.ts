import { describe, expect, test } from "vitest";
import { endingOf } from "./ending.ts";
import type { Outcome } from "./form/outcome.ts";

const row = { id: "4XX-A7", says: "A7", isText: false, cause: "It is off.", remedy: "Turn it on." };
const words = { ...row, id: "4XX-text-2", says: "no screen", isText: true };
const outcomes: Outcome[] = [
	{ status: "200", links: [{ kind: "page", href: "{+url}", schemes: ["https"] }], errors: [] },
	{ status: "4XX", links: [], errors: [row, words] },
];
const ending = (status: number, text: string) => endingOf(outcomes, { status, body: { text } });

describe("A reply leads", () => {
	test("to the console that it gives", () => {
		expect(ending(200, '{"url":"https://screen.example/1"}')).toEqual({
			link: { href: "https://screen.example/1", kind: "page", protocol: "https" },
		});
	});

	test("to what is missing for its link", () => {
		expect(ending(200, "{}")).toEqual({ link: { fault: "/url is needed, and missing" } });
		expect(ending(200, "not JSON")).toEqual({ link: { fault: expect.any(String) } });
	});

	test.each([
		["a code anywhere in it", '{"error":[{"code":"A7"}]}', row],
		["a code that is a name in it", '{"A7":{"message":"off"}}', row],
		["the beginning of a text", "no screen of desk/1", words],
	])("to the cause of an error by %s", (_, text, error) => expect(ending(404, text)).toEqual({ error }));

	test.each([
		["an error that nobody knows", 404, '{"code":"A9"}'],
		["a text in which the words come later", 404, "there is no screen"],
		["a code too deep in it", 404, `${'{"a":'.repeat(12)}"A7"${"}".repeat(12)}`],
		["another status", 500, '{"code":"A7"}'],
	])("nowhere with %s", (_, status, text) => expect(ending(status, text)).toEqual({}));

	test("nowhere where its body cannot be read", () => {
		expect(endingOf(outcomes, { status: 200, body: { fault: "no UTF-8" } })).toEqual({});
	});
});
