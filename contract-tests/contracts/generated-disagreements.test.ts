import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { judge } from "../../src/checker/judge.ts";
import { invented } from "../fake-data.ts";

interface Disagreement {
	what: string;
	/** The issue that would end it. */
	upstream: string;
	schema: object;
	/** A JSON text. */
	value: string;
	checker: string[];
	client: string[];
}

const listed: Disagreement[] = parse(readFileSync(new URL("../generated/disagreements.yaml", import.meta.url), "utf8"));

describe.each(listed)("$what", ({ upstream, schema, value, checker, client }) => {
	test("is still judged as listed, and otherwise by the client than by the checker", async () => {
		const content = { "application/json": { schema } };
		const { contract, validators } = await invented({ ask: { 200: { description: "", content } } }, {});
		const exchange = {
			...{ file: "", index: 0, method: "GET", url: new URL("http://mock.example/ask"), status: 200, request: { headers: [] } },
			response: { headers: [["Content-Type", "application/json"]] as const, body: { text: value } },
		};
		const inWords = (findings: { rule: string; pointer: string }[]) => findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
		const said = judge([contract], { ...exchange, response: { ...exchange.response, headers: [...exchange.response.headers] } });
		expect(inWords(said)).toEqual(checker);
		expect(inWords(validators.judge("ask", 200, "application/json", JSON.parse(value)))).toEqual(client);
		expect(checker).not.toEqual(client);
	});

	test("names the issue that would end it", () => expect(upstream).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+\/issues\/\d+$/));
});
