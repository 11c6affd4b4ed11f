import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { TooLargeError } from "../../src/client/index.ts";
import { type Answer, inParts, misbehaving, reply } from "../misbehaving-server.ts";

const text = JSON.stringify(screen);
const compressed = { "Content-Encoding": "gzip" };

async function dataOf(answer: Answer, options: { bodyLimit?: number } = {}): Promise<unknown> {
	const server = await misbehaving(answer);
	return (await createScreensClient({ baseUrl: server.url, ...options }).openScreen(anvil)).data;
}

describe("JSON is read", () => {
	test.each<[string, Answer]>([
		["without a Content-Type", reply(200, text)],
		["with an empty Content-Type", reply(200, text, { "Content-Type": "" })],
		[
			"in parts, of which one begins in the middle of the byte order mark",
			inParts([...Buffer.from(`\uFEFF${text}`)].map((byte) => Buffer.of(byte))),
		],
		["compressed", reply(200, gzipSync(text), compressed)],
	])("%s", async (_, answer) => {
		expect(await dataOf(answer)).toEqual(screen);
	});
});

describe("a body over the limit", () => {
	test("is refused as it is after decompression", async () => {
		const answer = reply(200, gzipSync("x".repeat(200)), compressed);
		expect(await failureOf(dataOf(answer, { bodyLimit: 100 }))).toBeInstanceOf(TooLargeError);
	});

	test("is not read to its end, which may never come", async () => {
		const server = await misbehaving(inParts(["x".repeat(200)], { ends: false }));
		expect(await failureOf(createScreensClient({ baseUrl: server.url, bodyLimit: 100 }).openScreen(anvil))).toBeInstanceOf(TooLargeError);
		await expect.poll(() => server.asked).toMatchObject([{ hungUp: true }]);
	});

	test("of a bomb is refused after a part of it", async () => {
		const bomb = gzipSync(Buffer.alloc(2 ** 26), { level: 1 });
		expect(await failureOf(dataOf(reply(200, bomb, compressed)))).toBeInstanceOf(TooLargeError);
	});
});
