import { createHash, randomBytes } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { heldBytes } from "../held-memory.ts";
import { open } from "../recorder/way.ts";

const megabyte = 2 ** 20;

test("capture passes 200 MB up and down as they are, keeps none of them, and never holds more than a little", async () => {
	const block = randomBytes(megabyte);
	const expected = createHash("sha256");
	for (let sent = 0; sent < 200; sent++) expected.update(block);
	const digest = expected.digest("hex");
	const came = createHash("sha256");
	const server = createServer(async (incoming, response) => {
		for await (const chunk of incoming) came.update(chunk);
		for (let sent = 0; sent < 200; sent++) if (!response.write(block)) await new Promise((resolve) => response.once("drain", resolve));
		response.end();
	}).listen(0, "127.0.0.1");
	onTestFinished(() => void server.close());
	await new Promise((resolve) => server.once("listening", resolve));
	const way = await open({ target: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
	const back = createHash("sha256");
	const before = heldBytes();
	const held: number[] = [];
	let passed = 0;
	await new Promise<void>((resolve, reject) => {
		const outgoing = request({ port: way.port, host: "127.0.0.1", method: "POST" }, async (incoming) => {
			for await (const chunk of incoming) {
				back.update(chunk);
				passed += chunk.length;
				// To collect takes some milliseconds.
				if (passed >= 10 * megabyte * (held.length + 1)) held.push(heldBytes() - before);
			}
			resolve();
		}).once("error", reject);
		(async () => {
			for (let sent = 0; sent < 200; sent++) if (!outgoing.write(block)) await new Promise((drained) => outgoing.once("drain", drained));
			outgoing.end();
		})();
	});
	expect([came.digest("hex"), back.digest("hex")]).toEqual([digest, digest]);
	expect(held).toHaveLength(20);
	expect(Math.max(...held)).toBeLessThan(40 * megabyte);
	expect(way.exchanges.map(({ request: sent, response }) => [sent.size, sent.body(), response.size, response.body()])).toEqual([
		[200 * megabyte, undefined, 200 * megabyte, undefined],
	]);
});
