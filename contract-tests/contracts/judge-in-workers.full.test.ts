import { describe, expect, test } from "vitest";
import { oddRecordings, outcomeOf, writtenInto } from "../../src/contracts/recordings/fixtures/odd-recordings.ts";
import { judgeHere } from "../../src/contracts/recordings/judging/judge-here.ts";
import { judgeInWorkers } from "../../src/contracts/recordings/judging/judge-in-workers.ts";

describe("several threads report the same in the same order, and sum up the same:", () => {
	test.each(Object.entries(oddRecordings))("%s", async (_, recordings) => {
		const files = writtenInto(recordings);
		expect(await outcomeOf(judgeInWorkers, files)).toEqual(await outcomeOf(judgeHere, files));
	});
});
