import { describe, expect, test } from "vitest";
import { changed, disagreements, repliesIn } from "../agreement.ts";
import { judgedApis } from "../judged-apis.ts";

describe.each(await judgedApis())("the validators of $api", ({ contract, validators, broken }) => {
	test("say of every counterexample with a change at one place what the checker says", () => {
		const others = repliesIn(contract, broken.flatMap(changed));
		expect(others.length).toBeGreaterThan(0);
		expect(disagreements(validators, others).slice(0, 3)).toEqual([]);
	});
});
