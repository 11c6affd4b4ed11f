import { describe, expect, test } from "vitest";
import { acme } from "../fixtures/acme.ts";
import { operationOf } from "../operation.ts";
import { operationPage } from "./operation-page.ts";
import { inReadingOrder, sharedHeaders } from "./replies.ts";

const responses = (operationId: string, change?: (text: string) => string) =>
	operationPage(operationOf(acme("en", change), operationId)).responses;
const statusesOf = (list: readonly { status: string }[]) => list.map(({ status }) => status);

describe("The replies of an operation", () => {
	const all = responses("showJob");

	test("begin with the usual one; refusals come last", () => {
		expect(statusesOf(inReadingOrder(all, undefined))).toEqual(["200", "202", "404", "429"]);
		expect(statusesOf(inReadingOrder(all, "202"))).toEqual(["202", "200", "404", "429"]);
	});

	test("come in the order in which the mock answers", () => {
		const mocked = (text: string) => text.replace(/^ {6}operationId: showJob$/m, "$&\n      x-mock: { default: { status: 202 } }");
		expect(statusesOf(responses("showJob", mocked))).toEqual(["202", "200", "404", "429"]);
	});
});

describe("The headers of every reply", () => {
	const trace = "headers: { X-Acme-Trace: { description: For the support., schema: { type: string } } }";
	const both = (text: string) => text.replace("          description: Refused.\n", `          description: Refused.\n          ${trace}\n`);

	test("are those that each has in the same words, with the anchors of all", () => {
		const { headers, anchors } = sharedHeaders(responses("openScreen", both));
		expect([headers.map(({ id }) => id), anchors]).toEqual([["200.X-Acme-Trace"], ["403.X-Acme-Trace"]]);
	});

	test.each([
		["one lacks it", responses("openScreen")],
		["one says it otherwise", responses("openScreen", (text) => both(text).replace("For the support.", "For us."))],
		["there is one reply alone", responses("openScreen", both).slice(0, 1)],
		["there is none", []],
	])("are none where %s", (_, list) => expect(sharedHeaders(list)).toEqual({ headers: [], anchors: [] }));
});
