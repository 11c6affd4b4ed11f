import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { exchange, marks } from "../contract-tests/redaction/invented.ts";
import type { Entry } from "./entry.ts";
import { redact } from "./redact.ts";
import { Redaction } from "./redaction.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function used(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

const filler = "a line of a log, ".repeat(6_000);
const count = 100;

/** Each with a secret that no other has, beside what is far longer. */
const long = (index: number): Entry =>
	exchange({
		text: JSON.stringify({
			log: `${index}${filler}`,
			password: `Passw0rd-of-${index}-in-all`,
			ticket: `5c66c9a616334283b055d1507fe${index}`,
		}),
	});

/** How much more memory is held after many exchanges than after one. */
function growth(take: (entry: Entry, index: number) => void): number {
	take(long(0), 0);
	const before = used();
	for (let index = 1; index <= count; index++) take(long(index), index);
	return used() - before;
}

const limit = (count * filler.length) / 4;

test.each<[what: string, take: (redaction: Redaction) => (entry: Entry) => void]>([
	["that are learned", (redaction) => (entry) => redaction.learn(entry, marks)],
	["that are redacted", (redaction) => (entry) => void redact(redaction, entry, marks)],
])("what is remembered of exchanges %s is their secrets, not the texts around them", { timeout: 60_000 }, (_, take) => {
	const redaction = new Redaction({});
	expect(growth(take(redaction))).toBeLessThan(limit);
	expect(redaction.secrets.isIn("Passw0rd-of-7-in-all"), "although it is remembered").toBe(true);
});

test("and what holds the texts is seen by this", { timeout: 60_000 }, () => {
	const held: string[] = [];
	expect(growth(({ response }) => held.push(/Passw0rd-of-\d+-in-all/.exec(response.content.text ?? "")?.[0] ?? ""))).toBeGreaterThan(limit);
	expect(held.length).toBe(count + 1);
});
