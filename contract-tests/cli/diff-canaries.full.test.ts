import { beforeAll, describe, expect, test } from "vitest";
import { type Change, changesBetween } from "../../src/diff/contract.ts";
import { changesOfAll } from "../diff/batch.ts";
import { canaries, contractsOf } from "../diff/canaries.ts";

const all = [...canaries.values()].flat().map((canary) => ({ ...canary, contracts: contractsOf(canary) }));
let together: Change[][];

beforeAll(async () => {
	together = await changesOfAll(all.map(({ contracts }) => contracts));
});

describe("a pair of contracts has the same changes alone, before a Redocly of its own, as beside all others:", () => {
	test.concurrent.each(all.map(({ says, contracts }, index) => ({ says, contracts, index })))("$says", async ({ contracts, index }) => {
		expect(await changesBetween(...contracts)).toEqual(together[index]);
	});
});
