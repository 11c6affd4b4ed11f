import { expect, test } from "vitest";
import { brokenBody, driftingBody, judgedOf } from "../report/fixtures/shown.ts";
import { FindingKinds } from "./finding-kinds.ts";

test("the findings of one level are grouped by kind, over all exchanges and all parts", async () => {
	const [errors, part, drift] = [new FindingKinds("error"), new FindingKinds("error"), new FindingKinds("drift")];
	for (const each of [await judgedOf(brokenBody, 1), await judgedOf(driftingBody, 2), "no response"]) {
		errors.add(each);
		drift.add(each);
	}
	part.add(await judgedOf(brokenBody, 0));
	errors.merge(part.state());
	expect(errors.findings).toMatchObject([{ rule: "response-schema", exchange: 0, count: 2 }]);
	expect(drift.findings).toMatchObject([{ rule: "unknown-member", exchange: 2, count: 1 }]);
	expect([errors.more, drift.more]).toEqual([0, 0]);
});
