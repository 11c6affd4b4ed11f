import { describe, expect, test } from "vitest";
import { parseSpec } from "../../src/openapi/document.ts";
import type { Contract } from "./contract.ts";
import { operationsOf } from "./operation.ts";
import { siblingsOf } from "./siblings.ts";

/** A contract of so many operations, five of a tag each, or all of one, or of none. */
function contractOf(count: number, tagOf: (number: number) => string | undefined): Contract {
	const paths = Array.from({ length: count }, (_, number) => {
		const tag = tagOf(number);
		const tags = tag === undefined ? "" : `tags: [${tag}], `;
		return `  /${number}: { get: { operationId: op${number}, ${tags}responses: { 200: { description: Done } } } }`;
	});
	return { ...parseSpec("large", `openapi: 3.1.1\ninfo: { title: Large, version: 1.0.0 }\npaths:\n${paths.join("\n")}\n`), language: "en" };
}

const byFive = (number: number) => `t${Math.floor(number / 5)}`;
const idsBeside = (contract: Contract, operationId: string) =>
	siblingsOf(
		contract,
		operationsOf(contract).find((operation) => operation.operationId === operationId),
	).map((operation) => operation.operationId);

test("all operations of a small API are beside each page", () => {
	const contract = contractOf(100, byFive);
	expect(siblingsOf(contract, undefined)).toHaveLength(100);
	expect(idsBeside(contract, "op7")).toHaveLength(100);
});

describe("Of a large API", () => {
	test("those of the same tag are beside the page of an operation", () =>
		expect(idsBeside(contractOf(101, byFive), "op7")).toEqual(["op5", "op6", "op7", "op8", "op9"]));

	test.each([
		["no", (): string | undefined => undefined],
		["too large a", (): string | undefined => "all"],
	] as const)("the nearest are, where %s tag says what belongs together", (_, tagOf) => {
		const contract = contractOf(101, tagOf);
		expect(idsBeside(contract, "op50")).toEqual(Array.from({ length: 21 }, (_, at) => `op${at + 40}`));
		expect(idsBeside(contract, "op0")).toEqual(Array.from({ length: 11 }, (_, at) => `op${at}`));
	});

	test("none are beside another page", () => {
		const contract = contractOf(101, byFive);
		expect(siblingsOf(contract, undefined)).toEqual([]);
		expect(siblingsOf(contract, operationsOf(contractOf(1, byFive))[0])).toEqual([]);
	});
});
