import { describe, expect, test } from "vitest";
import { loadRedaction } from "../../src/contracts/redaction.ts";
import type { Entry } from "../../src/har/entry.ts";
import { LeftOut } from "../../src/redaction/redaction.ts";
import { exchanges, read, testWritings } from "../redaction/corpus.suite.ts";
import { secrets } from "../redaction/forms.ts";
import { leaksOf } from "../redaction/leaks.ts";
import { places } from "../redaction/places.ts";

testWritings(["as it is", "in words"], exchanges.slice(0, 1));

test("most exchanges of the corpus are written, and what is planted is found where nothing hides it", async () => {
	let [all, count] = [0, 0];
	for (const put of Object.values(places))
		for (const exchange of exchanges.slice(0, 1)) {
			const planted = put(exchange, secrets);
			expect(leaksOf(planted, secrets).length).toBeGreaterThan(0);
			const redaction = await loadRedaction();
			all++;
			if (!(redaction.redact(await read(planted), planted as never) instanceof LeftOut)) count++;
		}
	expect(count).toBeGreaterThan(all * 0.8);
});

describe("of operations that no contract knows", () => {
	const [known] = exchanges as [Entry];
	const unknown: Entry = { ...known, request: { ...known.request, url: "https://iam.corp.test/v3/auth/tokens" } };

	test.each(Object.entries(places))("a secret in %s is not written, nor where their paths are kept", async (_, put) => {
		const planted = put(unknown, secrets);
		expect((await loadRedaction()).redact(await read(planted), planted as never)).toEqual(new LeftOut("no contract knows it"));
		const kept = (await loadRedaction({ keepUnknown: true })).redact(await read(planted), planted as never);
		if (!(kept instanceof LeftOut)) expect(leaksOf(kept, secrets)).toEqual([]);
	});
});
