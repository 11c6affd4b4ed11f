import { readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { judgeValue } from "../../src/checker/schema/judge-value.ts";
import * as keywords from "../../src/client/validation/keywords.ts";
import { disagreements, repliesWith } from "../agreement.ts";
import { invented, validatorsIn } from "../fake-data.ts";

interface Row {
	keyword: string;
	schema: object;
	kept: unknown[];
	broken: unknown[];
}

const written: { schemas: Record<string, object>; keywords: Row[] } = parse(
	readFileSync(new URL("../client-validation/keywords.yaml", import.meta.url), "utf8"),
);
const rows = written.keywords.map((row, index) => ({ ...row, operationId: `row${index}`, words: JSON.stringify(row.schema) }));

const api = await invented(
	Object.fromEntries(rows.map(({ operationId, schema }) => [operationId, { 200: { content: { "application/json": { schema } } } }])),
	written.schemas,
);
afterAll(() => rmSync(api.folder, { recursive: true, force: true }));

test("every keyword has a row", () => {
	expect([...new Set(rows.map(({ keyword }) => keyword))].sort()).toEqual(Object.keys(keywords).sort());
});

describe.each(rows)("$keyword in $words", ({ keyword, operationId, kept, broken }) => {
	const repliesOf = (values: unknown[]) => repliesWith(api.contract, operationId, values);

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

describe("the validators that are generated", () => {
	const fault = { $ref: "#/components/schemas/Fault" };

	test("judge by a range of statuses that is written in small letters, and at any depth as the checker", async () => {
		const { contract, validators, folder } = await invented(
			{ openLamp: { "4xx": { content: { "application/problem+json": { schema: fault } } } } },
			{ Fault: written.schemas.Fault },
		);
		rmSync(folder, { recursive: true, force: true });
		const { schema: compiled } = contract.operations[0]?.responses.find(({ status }) => status === "4xx")?.content[0] ?? {};
		if (compiled === undefined) throw new Error("expected a schema under 4xx");
		let chain: object = { code: "x", more: 1 };
		for (let level = 0; level < 100; level++) chain = { code: 1, cause: chain };
		const checker = judgeValue(compiled, chain, { rule: "response-schema", pointer: "/response/body", line: 1 });
		expect(checker).not.toEqual([]);
		expect(validators.judge("openLamp", 418, undefined, chain).map(({ pointer, message }) => [pointer, message])).toEqual(
			checker.map(({ pointer, message }) => [pointer, message]),
		);
	});

	test("have no keyword that no client judges: it is refused with file and line", async () => {
		const response = { content: { "application/json": { schema: { type: "string", contentEncoding: "base64" } } } };
		await expect(invented({ openLamp: { 200: response } }, {})).rejects.toThrow(
			/^specs\/invented\/openapi\.yaml:\d+: no client judges contentEncoding; say it by another keyword$/,
		);
	});
});
