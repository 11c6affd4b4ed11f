import { expect, test } from "vitest";
import { brokenBody, driftingBody, judgedOf } from "../report/fixtures/shown.ts";
import { Levels } from "./levels.ts";

test("exchanges are counted by level, and parts add up", async () => {
	const all = [await judgedOf({}), await judgedOf(brokenBody), await judgedOf(driftingBody), await judgedOf({})];
	const whole = new Levels();
	const parts = [new Levels(), new Levels()] as const;
	for (const [index, each] of all.entries()) for (const levels of [whole, parts[index < 2 ? 0 : 1]]) levels.add(each);
	expect(whole.state()).toEqual({ ok: 2, drift: 1, error: 1 });
	parts[1].merge(parts[0].state());
	expect(parts[1].state()).toEqual(whole.state());
});
