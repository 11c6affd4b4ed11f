import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CoverageCollector, itemsIn } from "../../src/checker/coverage/coverage.ts";
import { loadContracts, loadInventories } from "../../src/contracts/load.ts";
import { parameterNames } from "../../src/openapi/path-template.ts";
import { rightCall } from "../call.ts";
import { operations } from "../operations.ts";

const contracts = await loadContracts();
const inventories = await loadInventories();

describe.each(inventories)("the inventory of $api", ({ api, file, operations: declaredOperations, places }) => {
	const items = declaredOperations.flatMap((operation) => operation.items());
	const contract = contracts.find((each) => each.api === api);
	const lines = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").split("\n");
	/** A response of several operations stands under its own name. */
	const isShared = (line: number) => lines.some((each) => each.endsWith(`#/components/responses/${lines[line - 1]?.trim().slice(0, -1)}"`));
	const of = (kind: string) => items.filter((item) => item.kind === kind);

	test("has each operation, status, media type and parameter of the contract", () => {
		const declared = contract?.operations ?? [];
		expect(of("operation").map(({ operationId }) => operationId)).toEqual(declared.map(({ operationId }) => operationId));
		expect(of("status")).toHaveLength(declared.flatMap(({ responses }) => responses).length);
		expect(of("parameter")).toHaveLength(declared.flatMap(({ parameters }) => parameters).length);
		const content = declared.flatMap(({ requestBody, responses }) => [requestBody, ...responses].flatMap((each) => each?.content ?? []));
		expect(of("media-type")).toHaveLength(content.length);
	});

	test("says of each item where it is written and where the claim comes from", () => {
		for (const { kind, name = "", pointer, line, grades } of items) {
			expect(grades, pointer).not.toEqual([]);
			const written = kind === "operation" || kind === "value" ? "" : kind === "property" ? (pointer.split("/").at(-1) ?? "") : name;
			const reference = lines.slice(line - 1, line + 1).join("\n");
			if (!reference.includes("$ref") && !isShared(line)) expect(reference.toLowerCase(), pointer).toContain(written.toLowerCase());
		}
		expect(Object.keys(places["unknown-member"])).not.toEqual([]);
	});

	test("knows the number of items of each operation", () => {
		for (const operation of declaredOperations) expect(operation.items(), operation.operationId).toHaveLength(operation.size);
	});

	test("holds nothing twice", () => {
		const keys = items.map(({ kind, operationId, pointer, name }) => [kind, operationId, pointer, name].join(" "));
		expect(new Set(keys).size).toBe(keys.length);
	});
});

test("each operation, status, media type and example of a contract is covered by what the contract shows of itself", () => {
	const collector = new CoverageCollector(inventories);
	for (const operation of operations) {
		const contract = contracts.find(({ api }) => api === operation.api);
		const declared = contract?.operations.find(({ operationId }) => operationId === operation.operationId);
		if (contract === undefined || declared === undefined) throw new Error(`generated/${operation.api} lacks ${operation.operationId}`);
		const call = rightCall(operation);
		const bodies = operation.bodies.length === 0 ? [{ text: "" }] : operation.bodies;
		for (const body of bodies)
			for (const { status, text, mediaType } of operation.answers) {
				const headers = mediaType !== undefined ? [["Content-Type", mediaType] as const] : [];
				collector.add({
					match: {
						contract,
						operation: declared,
						path: Object.fromEntries(parameterNames(declared.path).map((name) => [name, "x"])),
					},
					exchange: {
						file: "traffic.har",
						index: 0,
						method: operation.method,
						url: new URL(call.target, "https://server.example"),
						status,
						request: { headers: Object.entries(call.headers), body: { text: body.text } },
						response: { headers, body: { text } },
					},
					findings: [],
					carried: [],
					verdict: {
						file: "traffic.har",
						exchange: 0,
						level: "ok",
						method: operation.method,
						path: declared.path,
						operationId: declared.operationId,
						status,
						known: true,
					},
					entry: {},
				});
			}
	}
	const coverage = collector.coverage();
	const wanted = new Set(["operation", "status", "media-type", "example"]);
	expect(coverage.unseen).toEqual([]);
	expect(
		itemsIn(coverage)
			.filter(({ item, count }) => count === 0 && wanted.has(item.kind))
			.map(({ api, item }) => `${api} ${item.kind} ${item.pointer} ${item.name}`),
	).toEqual([]);
});
