import { describe, expect, test } from "vitest";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, createScreensClient } from "./fixtures/fixture-api.ts";
import { checkPositive } from "./positive.ts";

const senseless: unknown[] = [Number.NaN, -1, 0, -Infinity, "5", "5000", null, true, [5], {}];

test("numbers above 0 are taken, one without an end among them", () => {
	expect(() => checkPositive({ a: 0.5, b: Infinity })).not.toThrow();
});

describe.each(senseless.map((value) => [value]))("%o is refused with the name of the option", (value) => {
	test.each(["timeout", "bodyLimit"])("%s of a client", (name) => {
		expect(() => createScreensClient({ baseUrl: "http://a.example", [name]: value })).toThrow(
			new TypeError(`${name}: expected more than 0`),
		);
	});

	test.each(["timeout", "interval"])("%s of a job, before anything is sent", async (name) => {
		const fetch = () => expect.unreachable();
		const client = createScreensClient({ baseUrl: "http://a.example", fetch });
		expect(await failureOf(client.openScreen({ ...anvil, follow: { [name]: value } }))).toEqual(
			new TypeError(`${name}: expected more than 0`),
		);
	});
});

test("an interval without an end is refused: its job would never be polled", async () => {
	const client = createScreensClient({ baseUrl: "http://a.example", fetch: () => expect.unreachable() });
	expect(await failureOf(client.openScreen({ ...anvil, follow: { interval: Infinity } }))).toEqual(
		new TypeError("interval: expected more than 0"),
	);
});
