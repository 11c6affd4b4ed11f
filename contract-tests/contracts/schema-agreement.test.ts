import { readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Exchange } from "../../src/har/exchange.ts";
import { disagreements, repliesIn } from "../agreement.ts";
import { invented } from "../fake-data.ts";

interface Row {
	name: string;
	schema: object;
	kept: unknown[];
	broken: unknown[];
}

const written: { schemas: Record<string, object>; rows: Row[] } = parse(
	readFileSync(new URL("../client-validation/schemas.yaml", import.meta.url), "utf8"),
);
const rows = written.rows.map((row, index) => ({ ...row, operationId: `row${index}` }));
const contentOf = (schema: object) => ({ content: { "application/json": { schema } } });

const api = await invented(
	Object.fromEntries(rows.map(({ operationId, schema }) => [operationId, { 200: contentOf(schema) }])),
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

describe.each(rows)("$name", ({ operationId, kept, broken }) => {
	const repliesOf = (values: unknown[]) =>
		repliesIn(
			api.contract,
			values.map((value) => exchangeOf(operationId, value)),
		);

	test("is judged alike by checker and client, as JSON Schema says", () => {
		expect(disagreements(api.validators, repliesOf([...kept, ...broken]))).toEqual([]);
		expect(repliesOf(kept).filter(({ checker }) => checker.length > 0)).toEqual([]);
		expect(repliesOf(broken).filter(({ checker }) => checker.length === 0)).toEqual([]);
	});
});
