import { describe, expect, test } from "vitest";
import { checkHar } from "../../src/checker/fixtures/check.ts";
import { lantern } from "../../src/checker/fixtures/fixture-api.ts";
import { entriesOf, type Finding } from "../../src/checker/index.ts";
import { entry, har } from "../../src/har/fixtures/har.ts";
import { entriesIn } from "../../src/har/stream/fixtures/pieces.ts";
import { HarEntries } from "../../src/har/stream/har-entries.ts";

const findingsOf = async (content: object): Promise<Finding[]> =>
	(await checkHar(har(entry({ content })), "traffic.har", [lantern])).findings;
const lamp = (members: object) => findingsOf({ text: JSON.stringify({ brightness: 70, ...members }) });

describe("a recording is read", () => {
	test("in memory that follows the largest entry, and not how many there are", async () => {
		const text = new TextEncoder().encode(`${JSON.stringify(entry({ content: { text: "x".repeat(10_000) } }))},`);
		async function* endless() {
			yield new TextEncoder().encode('{"log":{"entries":[');
			for (let sent = 0; sent < 300_000_000; sent += text.length) yield text;
			yield new TextEncoder().encode("{}]}}");
		}
		const before = process.memoryUsage().rss;
		let count = 0;
		for await (const batch of entriesOf(endless(), "traffic.har")) count += batch.length;
		expect(count).toBeGreaterThan(29_000);
		expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
	});

	test("with an entry of 20 MB in time that grows with its length", { timeout: 20_000 }, () => {
		const [long] = entriesIn(new HarEntries("traffic.har"), har({ text: "{".repeat(20e6) }), 4_096);
		expect(JSON.stringify(long).length).toBeGreaterThan(20e6);
	});
});

describe("a body is judged", () => {
	test("of 64 MB", { timeout: 30_000 }, async () => {
		const findings = await findingsOf({ text: JSON.stringify({ brightness: "full", note: "x".repeat(64e6) }) });
		expect(findings.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`)).toEqual([
			"response-schema /response/body/brightness: expected integer, got string",
		]);
	});

	test("of 100,000 unknown members", async () => {
		const findings = await lamp(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, 1])));
		expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
			["response-schema", "expected what a program can read, got a value that nests too deeply or has too many members"],
		]);
	});

	test("of 1,000,000 wrong items: the first findings, and how many more", async () => {
		const findings = await lamp({ labels: Array.from({ length: 1_000_000 }, () => ({ text: 7 })) });
		expect(findings).toHaveLength(50);
		expect(findings.at(-1)?.message).toBe("expected string, got integer (and 950 more errors in this exchange)");
	});

	test("of 1,000,000 right items", async () => {
		expect(await lamp({ labels: Array.from({ length: 1_000_000 }, () => ({})) })).toEqual([]);
	});
});
