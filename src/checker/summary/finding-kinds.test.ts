import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { brokenBody, driftingBody, judgedOf } from "../report/fixtures/shown.ts";
import { FindingKinds } from "./finding-kinds.ts";

test("the findings of one level are grouped by kind, over all exchanges, all parts, and what is decided at the end", async () => {
	const [errors, part, drift] = [new FindingKinds("error"), new FindingKinds("error"), new FindingKinds("drift")];
	for (const each of [await judgedOf(brokenBody, 1), await judgedOf(driftingBody, 2)]) {
		errors.add(each);
		drift.add(each);
	}
	const { findings } = await judgedOf(brokenBody, 0);
	part.add({ findings });
	errors.merge(part.state());
	expect(errors.with([]).findings).toMatchObject([{ rule: "response-schema", exchange: 0, count: 2 }]);
	expect(drift.with([]).findings).toMatchObject([{ rule: "unknown-member", exchange: 2, count: 1 }]);
	const late: Finding[] = findings.map((finding) => ({ ...finding, exchange: 5, count: 3 }));
	expect(errors.with(late).findings).toMatchObject([{ exchange: 0, count: 5 }]);
	expect(drift.with(late).findings).toHaveLength(1);
	expect(errors.with([]).findings).toMatchObject([{ count: 2 }]);
});
