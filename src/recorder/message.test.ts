import { describe, expect, test } from "vitest";
import { bodyLimit, Message, Request, Response } from "./message.ts";

describe("a message", () => {
	test("has its body as it came in pieces, and counts it", () => {
		const message = new Message([]);
		for (const piece of ["ab", "", "cd"]) message.add(Buffer.from(piece));
		expect([message.size, message.body()?.toString()]).toEqual([4, "abcd"]);
	});

	test("counts a body that is too long, and keeps nothing of it", () => {
		const message = new Message([]);
		message.add(Buffer.alloc(bodyLimit));
		expect(message.body()?.length).toBe(bodyLimit);
		message.add(Buffer.from("x"));
		message.add(Buffer.from("y"));
		expect([message.size, message.body()]).toEqual([bodyLimit + 2, undefined]);
	});

	test.each([true, false])("says once whether it came to its end: %s", async (isWhole) => {
		const message = new Message([]);
		const whole = message.whole();
		message.end(isWhole);
		message.end(!isWhole);
		expect(await whole).toBe(isWhole);
	});
});

test("a request and a response are what their first lines say, and know when they began", () => {
	const before = Date.now();
	const request = new Request("PUT", "/a", "HTTP/1.1", []);
	const response = new Response(200, "OK", "HTTP/1.0", []);
	expect(request).toMatchObject({ method: "PUT", target: "/a", httpVersion: "HTTP/1.1", origin: "" });
	expect(response).toMatchObject({ status: 200, statusText: "OK", httpVersion: "HTTP/1.0" });
	for (const { startedAt } of [request, response]) expect(startedAt).toBeGreaterThanOrEqual(before);
});
