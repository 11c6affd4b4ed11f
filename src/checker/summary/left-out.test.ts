import { expect, test } from "vitest";
import { judgedOf } from "../report/fixtures/shown.ts";
import { LeftOut } from "./left-out.ts";

test("entries that were left out are counted by reason, in the same order whichever came first", async () => {
	const [one, other] = [new LeftOut(), new LeftOut()];
	for (const reason of ["no response", "not HTTP", "no response"]) one.add(reason);
	one.add(await judgedOf({}));
	for (const reason of ["not HTTP", "CORS preflight"]) other.add(reason);
	const [a, b] = [one.state(), other.state()];
	one.merge(b);
	other.merge(a);
	expect([...one.counts()]).toEqual([
		["CORS preflight", 1],
		["no response", 2],
		["not HTTP", 2],
	]);
	expect(other.state()).toEqual(one.state());
});
