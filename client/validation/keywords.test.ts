import { readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Exchange } from "../../checker/exchange.ts";
import { disagreements, repliesIn } from "../../contract-tests/agreement.ts";
import { invented, validatorsIn } from "../../contract-tests/invented.ts";
import * as keywords from "./keywords.ts";

interface Row {
	keyword: string;
	schema: object;
	kept: unknown[];
	broken: unknown[];
}

const written: { schemas: object; keywords: Row[] } = parse(
	readFileSync(new URL("../../contract-tests/client-validation/keywords.yaml", import.meta.url), "utf8"),
);
const rows = written.keywords.map((row, index) => ({ ...row, operationId: `row${index}`, words: JSON.stringify(row.schema) }));

const api = await invented(
	Object.fromEntries(rows.map(({ operationId, schema }) => [operationId, { 200: { content: { "application/json": { schema } } } }])),
	written.schemas,
);
afterAll(() => rmSync(api.folder, { recursive: true, force: true }));

const exchangeOf = (operationId: string, body: unknown): Exchange => ({
	file: "invented",
	index: 0,
	method: "GET",
	url: new URL(`https://invented.example/${operationId}`),
	status: 200,
	request: { headers: [] },
	response: { headers: [["content-type", "application/json"]], body: { text: JSON.stringify(body) } },
});

test("every keyword has a row", () => {
	expect([...new Set(rows.map(({ keyword }) => keyword))].sort()).toEqual(Object.keys(keywords).sort());
});

describe.each(rows)("$keyword in $words", ({ keyword, operationId, kept, broken }) => {
	const repliesOf = (values: unknown[]) =>
		repliesIn(
			api.contract,
			values.map((value) => exchangeOf(operationId, value)),
		);

	test("is judged as the checker judges it", () => {
		expect(disagreements(api.validators, repliesOf([...kept, ...broken]))).toEqual([]);
		expect(repliesOf(kept).filter(({ checker }) => checker.length > 0)).toEqual([]);
		expect(repliesOf(broken).filter(({ checker }) => checker.length === 0)).toEqual([]);
	});

	test("is missed where the validators do not know it", async () => {
		const line = `\t${keyword}: keywords.${keyword},\n`;
		expect(api.source).toContain(line);
		expect(disagreements(await validatorsIn(api.folder, api.source.replace(line, "")), repliesOf(broken))).not.toEqual([]);
	});
});
