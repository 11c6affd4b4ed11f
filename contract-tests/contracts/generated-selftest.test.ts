import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contract, Schema, Validate } from "../../src/checker/contract.ts";
import { exchangeOf } from "../../src/fuzz/exchanges.ts";
import { successOf } from "../../src/fuzz/message.ts";
import { validRequests } from "../../src/fuzz/request.ts";
import { type Got, responseSteps, validResponses } from "../../src/fuzz/response.ts";
import { subjects } from "../generated/contracts.ts";
import { checkerErrs, clientDiffers, type Expected } from "../generated/opinions.ts";
import { always, many, seed } from "../generated/property.ts";

/** The contract with each schema of its responses judged otherwise. */
function judging(contract: Contract, change: (schema: Schema) => Schema): Contract {
	const operations = contract.operations.map((operation) => ({
		...operation,
		responses: operation.responses.map((response) => ({
			...response,
			content: response.content.map(({ schema, ...media }) => ({ ...media, ...(schema && { schema: change(schema) }) })),
		})),
	}));
	return { ...contract, operations };
}

function ignoring(keyword: string, validate: Validate): Validate {
	const lax: Validate = (value) => {
		lax.errors = validate(value) ? null : (validate.errors ?? []).filter((violation) => violation.keyword !== keyword);
		return (lax.errors ?? []).length === 0;
	};
	return lax;
}

describe.each(subjects)("The values of $api", ({ values, contract, operations }) => {
	const replies = operations.flatMap((operation) => {
		const response = successOf(operation.responses);
		return response === undefined ? [] : [{ operation, response, operationId: operation.operationId }];
	});

	describe.each(replies)("for $operationId", ({ operation, response }) => {
		const [request] = fc.sample(validRequests(values.request, operation), { seed, numRuns: 1 });
		if (request === undefined) throw new Error("a request is known");
		const steps = responseSteps(values.response, response);
		const broken = fc.oneof(
			...steps.filter(({ isBroken }) => isBroken).map((step) => step.responses.map((got) => [got, step] as [Got, Expected])),
		);
		const accepted = validResponses(values.response, response).map((got): [Got, undefined] => [got, undefined]);
		const noticed = (judged: Contract, some: fc.Arbitrary<[Got, Expected | undefined]>) =>
			expect(
				always({
					...{ name: "self-test", values: some, runs: many, show: () => "" },
					wrong: ([got, expected]) => checkerErrs(judged, exchangeOf(request, got), expected),
				}),
			).rejects.toThrow(/self-test: after \d+ values.*seed -?\d+, path [\d:]+; again: npm run fuzz/s);

		test("notice a validator that accepts everything", async () => {
			const all: Validate = () => true;
			await noticed(
				judging(contract, () => ({ open: all, closed: all })),
				broken,
			);
		});

		test("notice a validator that refuses everything", async () => {
			const none: Validate = () => {
				none.errors = [{ keyword: "type", instancePath: "", params: { type: "null" } }];
				return false;
			};
			await noticed(
				judging(contract, () => ({ open: none, closed: none })),
				accepted,
			);
		});

		const keywords = new Set(
			steps.flatMap(({ keyword, within, isBroken, rule }) =>
				isBroken && within === undefined && rule === "response-schema" ? [keyword] : [],
			),
		);
		test.each([...keywords])("notice a validator that ignores %s", async (keyword) => {
			await noticed(
				judging(contract, ({ open, closed }) => ({ open: ignoring(keyword, open), closed })),
				broken,
			);
		});

		test("notice a client that accepts everything", async () => {
			const wrong = ([got]: [Got, Expected]) => clientDiffers(contract, { judge: () => [] }, exchangeOf(request, got));
			await expect(always({ name: "self-test", values: broken, runs: many, wrong, show: () => "" })).rejects.toThrow(
				"the client says nothing",
			);
		});
	});
});
