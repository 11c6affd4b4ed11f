import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Entry } from "../har/entry.ts";
import { exchange, marks } from "./fixtures/exchange.ts";
import { Memory } from "./memory.ts";
import { redact } from "./redact.ts";
import { Redaction } from "./redaction.ts";

const unbounded = { exchanges: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

describe("a memory", () => {
	test("keeps what was made for a text, and knows it in any case and in percent signs", () => {
		const memory = new Memory(unbounded, () => {});
		expect(memory.keep("secret", () => "Place Holder")).toBe("Place Holder");
		expect(memory.keep("secret", () => "another")).toBe("Place Holder");
		expect(["PLACE HOLDER", "place%20holder", "another", "secret"].map((text) => memory.isStandIn(text))).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect([memory.has("secret"), memory.has("Place Holder")]).toEqual([true, false]);
	});

	test("forgets what was met in none of the last exchanges, and says so", () => {
		const forgotten: string[] = [];
		const memory = new Memory({ ...unbounded, exchanges: 2 }, (text) => forgotten.push(text));
		memory.keep("old", () => "1");
		memory.keep("kept", () => "2");
		memory.next();
		memory.keep("kept", () => "3");
		memory.next();
		expect(forgotten).toEqual(["old"]);
		expect([memory.isStandIn("1"), memory.isStandIn("2"), memory.keep("old", () => "4")]).toEqual([false, true, "4"]);
		memory.next();
		expect(forgotten).toEqual(["old", "kept"]);
	});

	test("forgets what was not met for the longest where there is no room, between exchanges", () => {
		const forgotten: string[] = [];
		const memory = new Memory({ ...unbounded, bytes: 4_000 }, (text) => forgotten.push(text));
		for (const name of ["a", "b", "c"]) memory.keep(name.repeat(300), () => name);
		memory.keep("d", () => "d");
		expect([memory.fullness > 1, forgotten]).toEqual([true, []]);
		memory.next();
		expect(forgotten).toEqual(["a".repeat(300)]);
		expect(memory.fullness).toBeLessThan(1);
	});
});

describe("the memory of a redaction", () => {
	const session = "5c66c9a616334283b055d150680fff98";
	const shown = exchange({ text: JSON.stringify({ ticket: session }) });
	const trace = (redaction: Redaction) => redaction.hide(exchange({ text: `was ${session}` }), marks).response.content.text;

	/** Exchanges in which nothing is met. */
	function pass(redaction: Redaction, count: number): void {
		redaction.hide(exchange({}), marks);
		for (let passed = 1; passed < count; passed++) redaction.secrets.next();
	}

	test("holds the secrets of the last 10,000 exchanges", () => {
		const redaction = new Redaction({});
		redaction.hide(shown, marks);
		pass(redaction, 9_998);
		expect(trace(redaction)).not.toContain(session);
		pass(redaction, 9_998);
		expect(trace(redaction), "as if it had been met in the exchange that only repeated it").not.toContain(session);
		pass(redaction, 9_999);
		expect(trace(redaction)).toContain(session);
	});

	test("is bounded by size, too", () => {
		const redaction = new Redaction({ limits: { exchanges: Number.POSITIVE_INFINITY, bytes: 4_000 } });
		redaction.hide(shown, marks);
		for (const name of ["a", "b", "c"]) redaction.secrets.standIn(`${name}1`.padEnd(300, "-"));
		expect(trace(redaction)).toContain(session);
		const usual = new Redaction({});
		usual.secrets.standIn(session);
		expect(usual.secrets.fullness, "to some 70,000 such secrets where nobody says how many").toBeCloseTo(1 / 67_650, 8);
	});
});

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function used(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

const filler = "a line of a log, ".repeat(6_000);
const count = 20;

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

const limit = (count * filler.length) / 2;

test.each<[what: string, take: (redaction: Redaction) => (entry: Entry) => void]>([
	["that are learned", (redaction) => (entry) => redaction.learn(entry, marks)],
	["that are redacted", (redaction) => (entry) => void redact(redaction, entry, marks)],
])("what is remembered of exchanges %s is their secrets, not the texts around them", (_, take) => {
	const redaction = new Redaction({});
	expect(growth(take(redaction))).toBeLessThan(limit);
	expect(redaction.secrets.isIn("Passw0rd-of-7-in-all"), "although it is remembered").toBe(true);
});

test("and what holds the texts is seen by this", () => {
	const held: string[] = [];
	expect(growth(({ response }) => held.push(/Passw0rd-of-\d+-in-all/.exec(response.content.text ?? "")?.[0] ?? ""))).toBeGreaterThan(limit);
	expect(held.length).toBe(count + 1);
});
