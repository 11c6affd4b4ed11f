import { describe, expect, test } from "vitest";
import { exchange, marks } from "../../src/redaction/fixtures/exchange.ts";
import { echoes, merged, places, secretsFor } from "../../src/redaction/fixtures/places.ts";
import { tracesOf } from "../../src/redaction/fixtures/traces.ts";
import { redactor } from "../../src/redaction/redactor.ts";

describe.each(Object.entries(places))("%s leaves no trace", (name, place) => {
	test.each(Object.entries(echoes))("%s, in the same exchange or in a later one, whatever the secret is", (_, echo) => {
		for (const secret of secretsFor(name)) {
			const redact = redactor();
			const both = merged(place(secret), echo(secret));
			expect(tracesOf(redact(exchange(both), marks), [secret])).toEqual([]);
			expect(tracesOf(redact(exchange(echo(secret)), marks), [secret])).toEqual([]);
		}
	});
});
