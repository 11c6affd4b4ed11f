import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rightCall, send, startLogged, wishFor } from "../call.ts";
import { operations } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** A refusal of which no value is computed, so that it is the declared one, byte for byte. */
const [refused] = operations.flatMap((operation) =>
	operation.answers
		.filter(({ status, mediaType }) => status >= 400 && mediaType !== undefined)
		.filter((answer) =>
			operation.setMembers.every(
				({ status, example }) => (status ?? answer.status) !== answer.status || (example ?? answer.example) !== answer.example,
			),
		)
		.map((answer) => ({ operation, answer })),
);
if (refused === undefined) throw new Error("Each refusal has a computed value");
const { operation, answer: usual } = refused;
const right = rightCall(operation);
const wishing = (wish: string) => ({ ...right, headers: { ...right.headers, Prefer: `${wishFor(usual)}, ${wish}` } });

/** The bytes of a request. */
function sent(wish: string): string {
	const body = String(right.body ?? "");
	const headers = { Host: "mock.example", "Content-Length": Buffer.byteLength(body), ...wishing(wish).headers };
	const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	return `${[`${right.method} ${right.target} HTTP/1.1`, ...head].join("\r\n")}\r\n\r\n${body}`;
}

/** All that comes over the connection of requests that do not wait for each other, and how it ends. */
function bytesOf(...wishes: string[]): Promise<{ received: string; end: string }> {
	return new Promise((resolve) => {
		let received = "";
		const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write(wishes.map(sent).join("")));
		socket.setEncoding("utf8").on("data", (text) => {
			received += text;
		});
		socket.once("error", (error: NodeJS.ErrnoException) => resolve({ received, end: String(error.code) }));
		socket.once("close", () => resolve({ received, end: "closed" }));
	});
}

test("fault=reset ends the connection by a reset", async () => {
	expect(await bytesOf("fault=reset")).toEqual({ received: "", end: "ECONNRESET" });
});

test("fault=truncated ends it in the middle of the body", async () => {
	const { received, end } = await bytesOf("fault=truncated");
	const [head = "", body = ""] = received.split("\r\n\r\n");
	expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${usual.status} `));
	expect(Number(/Content-Length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(usual.text) + 1);
	expect([usual.text.startsWith(body), body.length, end]).toEqual([true, Math.floor(usual.text.length / 2), "closed"]);
	await expect(send(mock.url, wishing("fault=truncated"))).rejects.toThrow();
});

test("fault=garbage answers with what is no HTTP", async () => {
	const { received, end } = await bytesOf("fault=garbage");
	expect([received.includes("HTTP/1.1"), received.length > 0, end]).toEqual([false, true, "closed"]);
	await expect(send(mock.url, wishing("fault=garbage"))).rejects.toThrow();
});

test.each([
	["reset", "ECONNRESET"],
	["truncated", "closed"],
	["garbage", "closed"],
])("fault=%s ends a connection after the answers before it, late ones too, and before those after it", async (fault, expected) => {
	const { received, end } = await bytesOf("delay=50", "", `fault=${fault}`, "");
	const [, first = "", second = "", ...more] = received.split("HTTP/1.1 ");
	expect([first, second].map((answer) => answer.slice(0, 3))).toEqual([String(usual.status), String(usual.status)]);
	expect(second).toContain(usual.text);
	expect([more.length, end]).toEqual([fault === "truncated" ? 1 : 0, expected]);
});

test("fault=no-reply leaves a client alone until it gives up, and others are answered meanwhile", async () => {
	const controller = new AbortController();
	const { target, ...init } = wishing("fault=no-reply");
	const asked = fetch(mock.url + target, { ...init, signal: controller.signal });
	const failed = expect(asked).rejects.toThrow("aborted");
	await expect.poll(() => mock.lines.at(-1)).toContain("fault no-reply");
	expect((await send(mock.url, wishing(""))).status).toBe(usual.status);
	controller.abort();
	await failed;
});

test("a delay goes with any answer and any fault, and ends with the client", async () => {
	expect((await send(mock.url, wishing("delay=1"))).text).toBe(usual.text);
	expect(mock.lines.at(-1)).toMatch(/; after 1 ms$/);
	await expect(send(mock.url, wishing("delay=1, fault=reset"))).rejects.toThrow();
	expect(mock.lines.at(-1)).toMatch(/; after 1 ms; fault reset$/);
	const { target, ...init } = wishing("delay=600000");
	await expect(fetch(mock.url + target, { ...init, signal: AbortSignal.timeout(100) })).rejects.toThrow();
	await expect.poll(() => mock.lines.at(-1)).toMatch(/; after 600000 ms$/);
});

test.each([
	["delay=soon", "Prefer: delay=soon: expected milliseconds, as 800 or 200..2000, and 600000 at most"],
	["delay=2000..200", "Prefer: delay=2000..200: expected milliseconds"],
	["delay=600001", "Prefer: delay=600001: expected milliseconds"],
	["fault=fire", "Prefer: fault=fire: expected one of reset, truncated, garbage, no-reply"],
	["state=nowhere", "has no state for Prefer: state=nowhere. It has service_"],
])("%s is refused in the mock's own words", async (wish, words) => {
	const reply = await send(mock.url, wishing(wish));
	expect([reply.status, reply.headers["x-mock-error"]]).toEqual([400, "true"]);
	expect(reply.text).toContain(words);
});

test("a seed repeats every delay", async () => {
	const delays = async (seed: number) => {
		const other = await startLogged(undefined, { seed });
		for (let count = 0; count < 5; count++) await send(other.url, wishing("delay=0..20"));
		other.close();
		return other.lines.map((line) => /after (\d+) ms/.exec(line)?.[1] ?? "0");
	};
	const [first, again, another] = [await delays(7), await delays(7), await delays(8)];
	expect(again).toEqual(first);
	expect(another).not.toEqual(first);
});
