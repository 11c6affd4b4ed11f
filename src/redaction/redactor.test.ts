import { describe, expect, test } from "vitest";
import { exchange, marks } from "./fixtures/exchange.ts";
import { echoes, merged, places, secrets, secretsFor } from "./fixtures/places.ts";
import { tracesOf } from "./fixtures/traces.ts";
import { redactor } from "./redactor.ts";

/** Some of the secrets, others for each row and column of a table, so that each row has all of them. */
const someOf = (all: readonly string[], row: number, column: number) => all.filter((_, index) => (index + row + column) % 7 === 0);

describe.each(Object.entries(places).map(([name, place], row) => [name, place, row] as const))("%s leaves no trace", (name, place, row) => {
	test.each(Object.entries(echoes).map(([echoed, echo], column) => [echoed, echo, column] as const))(
		"%s, in the same exchange or in a later one",
		(_, echo, column) => {
			for (const secret of someOf(secretsFor(name), row, column)) {
				const redact = redactor();
				const both = merged(place(secret), echo(secret));
				expect(tracesOf(redact(exchange(both), marks), [secret])).toEqual([]);
				expect(tracesOf(redact(exchange(echo(secret)), marks), [secret])).toEqual([]);
			}
		},
	);

	test("and is found where a redactor knows no marks", () => {
		const blind = { ...marks, pointers: [], credentials: [] };
		const [secret = ""] = secrets;
		const traces = tracesOf(redactor()(exchange(place(secret)), blind), [secret]);
		const isAlwaysSecret = /proxy|cookie|user|password|a credential/.test(name);
		expect(traces).toEqual(isAlwaysSecret ? [] : [secret]);
	});
});

test("hosts become reserved ones unless they are kept", () => {
	const entry = exchange({ url: "https://db7.corp/v1/keys/7/doors/hall" });
	expect(redactor()(entry, marks).request.url).toMatch(/^https:\/\/[a-z]+\.example\//);
	expect(redactor({ keepHosts: true })(entry, marks).request.url).toMatch(/^https:\/\/db7\.corp\//);
});
