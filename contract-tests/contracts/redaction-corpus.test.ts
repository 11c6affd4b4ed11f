import { describe, expect, test } from "vitest";
import { capturedApis, capturesOf } from "../../src/contracts/evidence/captures.ts";
import { loadRedaction } from "../../src/contracts/redaction.ts";
import type { Entry } from "../../src/har/entry.ts";
import { readEntry } from "../../src/har/read-entry.ts";
import { LeftOut } from "../../src/redaction/redaction.ts";
import { secrets, writings } from "../redaction/forms.ts";
import { leaksOf } from "../redaction/leaks.ts";
import { places } from "../redaction/places.ts";

/** An exchange of each API. */
const exchanges = capturedApis.flatMap((api) => capturesOf(api).flatMap(({ entries }) => entries.slice(0, 1)).slice(0, 1)) as unknown as Entry[];

const read = (entry: Entry) => readEntry(JSON.parse(JSON.stringify(entry)), { file: "a.har", index: 0 });

describe.each(Object.entries(writings))("a secret %s", (_, writing) => {
	test.each(Object.entries(places))("is left nowhere when it stands in %s", async (_place, put) => {
		for (const exchange of exchanges) {
			const planted = put(exchange, secrets.map(writing));
			const written = (await loadRedaction()).redact(await read(planted), planted as never);
			// A secret that stays in an encoding is no leak where the exchange is not written.
			if (!(written instanceof LeftOut)) expect(leaksOf(written, [...secrets])).toEqual([]);
		}
	});
});

test("most exchanges of the corpus are written, and what is planted is found where nothing hides it", async () => {
	let [all, count] = [0, 0];
	for (const put of Object.values(places))
		for (const exchange of exchanges) {
			const planted = put(exchange, secrets);
			expect(leaksOf(planted, [...secrets]).length).toBeGreaterThan(0);
			const redaction = await loadRedaction();
			all++;
			if (!(redaction.redact(await read(planted), planted as never) instanceof LeftOut)) count++;
		}
	expect(count).toBeGreaterThan(all * 0.8);
});

describe("of operations that no contract knows", () => {
	const known = exchanges[0] as Entry;
	const unknown: Entry = { ...known, request: { ...known.request, url: "https://iam.corp.test/v3/auth/tokens" } };

	test.each(Object.entries(places))("a secret in %s is not written, nor where their paths are kept", async (_, put) => {
		const planted = put(unknown, secrets);
		expect((await loadRedaction()).redact(await read(planted), planted as never)).toEqual(new LeftOut("no contract knows it"));
		const kept = (await loadRedaction({ keepUnknown: true })).redact(await read(planted), planted as never);
		if (!(kept instanceof LeftOut)) expect(leaksOf(kept, [...secrets])).toEqual([]);
	});
});
