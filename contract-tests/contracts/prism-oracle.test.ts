import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../src/checker/finding.ts";
import { requestFaults } from "../../src/fuzz/faults.ts";
import { type Sent, targetOf, validRequests } from "../../src/fuzz/request.ts";
import { judge } from "../../src/mock/judge.ts";
import { readOperations } from "../../src/mock/load.ts";
import type { Operations } from "../../src/mock/operation.ts";
import { readTarget } from "../../src/mock/request.ts";
import { parseSpec } from "../../src/openapi/document.ts";
import { subjects } from "../generated/contracts.ts";
import { prismOracle } from "../generated/prism-verdict.ts";
import { seed } from "../generated/property.ts";

/** Enough to meet each listed difference. `generated-requests.test.ts` tries more, by what the contract itself demands. */
const numRuns = 15;
const generated = join(import.meta.dirname, "../../generated");

interface Difference {
	/** What Prism does with a request of which the contract says otherwise. */
	prism: "accepts" | "refuses";
	/** `none` for a request that is right. */
	rule: string;
	keyword: string;
	reason: string;
}

const differences: Difference[] = parse(readFileSync(new URL("../generated/prism-differences.yaml", import.meta.url), "utf8"));
const met = new Set<Difference>();

/** Requests that break one thing, or nothing. */
interface Kind {
	rule: string;
	keyword: string;
	requests: Arbitrary<Sent>;
}

let operations: Operations;
beforeAll(async () => {
	operations = await readOperations(generated);
});

function errorsOf(sent: Sent): string[] {
	const headers = Object.fromEntries(sent.headers.map(([name, value]) => [name.toLowerCase(), value]));
	const request = { method: sent.operation.method, ...readTarget(targetOf(sent)), headers, body: { text: sent.body ?? "" } };
	const verdict = judge(request, operations);
	if (!("errors" in verdict)) throw new Error(`no contract knows ${targetOf(sent)}`);
	return verdict.errors.map(({ message, pointer }) => `${message} at ${pointer}`);
}

/** The listed difference that a request shows. Nothing where Prism and the contract agree; a text where it is not listed. */
function differenceOf({ rule, keyword }: Kind, sent: Sent, objection: string | undefined): Difference | string | undefined {
	const errors = errorsOf(sent);
	if (errors.length > 0 === (objection !== undefined)) return undefined;
	const prism = objection === undefined ? "accepts" : "refuses";
	const listed = differences.find((each) => each.prism === prism && each.rule === rule && each.keyword === keyword);
	const said = `Prism says ${objection ?? "nothing"}, the contract says ${errors.join("; ") || "nothing"}`;
	return listed ?? `${rule} ${keyword}: ${said}: ${targetOf(sent)} ${JSON.stringify(sent.headers)} ${sent.body ?? ""}`;
}

describe.each(subjects)(
	"$api: Prism and the contract agree on generated requests, but for what is listed:",
	({ api, values: { request: values }, operations }) => {
		const spec = parseSpec(api, readFileSync(join(generated, api, "openapi.yaml"), "utf8"));

		test.each(operations)("$operationId", async (operation) => {
			const objectionTo = await prismOracle(spec);
			const right: Kind = { rule: "none", keyword: "none", requests: validRequests(values, operation) };
			const shown = new Set<Difference | string | undefined>();
			// Prism judges by the strict schema alone: of what servers take beyond it (`x-accepts`) there is nothing to compare.
			const faults = requestFaults(values, operation).filter(({ rule }) => rules[rule] === "error");
			for (const kind of [right, ...faults])
				for (const sent of fc.sample(kind.requests, { seed, numRuns })) shown.add(differenceOf(kind, sent, await objectionTo(sent)));
			for (const difference of shown) if (typeof difference === "object") met.add(difference);
			expect([...shown].filter((difference) => typeof difference === "string")).toEqual([]);
		});
	},
);

test("each listed difference is met, and has its reason", () => {
	expect(differences.filter((each) => !met.has(each))).toEqual([]);
	for (const { reason } of differences) expect(reason).toMatch(/^\S.{20,}/);
});
