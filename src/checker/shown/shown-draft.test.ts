import { describe, expect, test } from "vitest";
import type { Exchange } from "../../har/exchange.ts";
import type { DraftFinding } from "../finding.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { shownDraft, shownUrl } from "./shown-draft.ts";

const contract = { ...lantern, names: ["resolution_of_display"] };
const exchange: Exchange = {
	file: "a.har",
	index: 0,
	method: "GET",
	url: new URL("https://lantern.example/lamps/hunter22/5c66c9a616334283b055/on"),
	status: 200,
	request: { headers: [["Authorization", "Key hunter22"]] },
	response: { headers: [] },
};
const suggest = () => "a line";
const draft = (change: Partial<DraftFinding>): DraftFinding => ({
	...{ rule: "unknown-member", pointer: "/response/body", message: "expected only declared members, got another", line: 1 },
	...change,
});
const shownOf = (change: Partial<DraftFinding>) => shownDraft(draft(change), contract, exchange);

describe("of a finding is shown", () => {
	test.each([
		["a plain name", "hostName", "hostName"],
		["a declared name, however long", "resolution_of_display", "resolution_of_display"],
		["an index", "12", "12"],
		["no other long name", "a_name_of_the_server", "…"],
		["no token", "5c66c9a616334283b055", "…"],
		["no credential of the exchange, however plain", "Hunter22", "…"],
	])("%s", (_, name, step) => expect(shownOf({ pointer: `/response/body/${name}/x` }).pointer).toBe(`/response/body/${step}/x`));

	test.each([
		["a plain value", "purple", ": purple"],
		["no long value", "a_value_of_a_server", ""],
		["no sentence", "a b", ""],
		["no number", "12345", ""],
		["no credential", "hunter22", ""],
	])("%s of an open set, with its suggestion", (_, unknown, told) => {
		const { message, suggest: kept } = shownOf({
			rule: "unknown-value",
			message: "expected one of a, got another string",
			unknown,
			suggest,
		});
		expect([message, kept]).toEqual([`expected one of a, got another string${told}`, told === "" ? undefined : suggest]);
	});

	test("a suggestion with a plain name, which the message does not repeat", () => {
		expect(shownOf({ unknown: "hostName", suggest })).toMatchObject({ message: draft({}).message, suggest });
		expect(shownOf({ unknown: "hunter22", suggest })).not.toHaveProperty("suggest");
	});

	test("no credential that a method or a media type repeats", () => {
		expect(shownOf({ message: "expected application/json, got text/hunter22" }).message).toBe("expected application/json, got text/…");
	});

	test("of a path what is plain or declared", () => {
		expect(shownUrl(exchange.url, contract, exchange)).toBe("/lamps/…/…/on");
	});
});
