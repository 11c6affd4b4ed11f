import { describe, expect, test } from "vitest";
import { capturedApis, capturesOf } from "../../src/contracts/evidence/captures.ts";
import { loadRedaction } from "../../src/contracts/redaction.ts";
import type { Entry } from "../../src/har/entry.ts";
import { readEntry } from "../../src/har/read-entry.ts";
import { LeftOut } from "../../src/redaction/redaction.ts";
import { secrets, writings } from "./forms.ts";
import { leaksOf } from "./leaks.ts";
import { places } from "./places.ts";

/** An exchange of each API. */
export const exchanges = capturedApis.flatMap((api) =>
	capturesOf(api)
		.slice(0, 1)
		.flatMap(({ entries }) => entries.slice(0, 1)),
) as unknown as Entry[];

export const read = (entry: Entry) => readEntry(JSON.parse(JSON.stringify(entry)), { file: "a.har", index: 0 });

/** That no secret, written in one of these ways, is left of some exchanges, wherever it stands. */
export function testWritings(names: readonly string[], calls: readonly Entry[]): void {
	describe.each(names)("a secret %s", (name) => {
		test.each(Object.entries(places))("is left nowhere when it stands in %s", async (_place, put) => {
			for (const exchange of calls) {
				const planted = put(exchange, secrets.map(writings[name] ?? String));
				const written = (await loadRedaction()).redact(await read(planted), planted as never);
				// An exchange in which a secret stays in an encoding is not written.
				if (!(written instanceof LeftOut)) expect(leaksOf(written, secrets)).toEqual([]);
			}
		});
	});
}
