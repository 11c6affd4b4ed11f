import { afterAll, beforeAll, expect, test } from "vitest";
import { startLogged } from "../call.ts";
import { heldBytes } from "../held-memory.ts";
import { atHome, consoleOperations, linksFrom } from "./ask.ts";
import { follow, oneLook } from "./viewer.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** Megabytes that are still needed. */
function needed(): number {
	mock.lines.splice(0);
	return heldBytes() / 1024 / 1024;
}

test("1,000 screens that were opened and closed leave nothing behind", async () => {
	const [operation] = consoleOperations.filter(({ polls }) => polls.length > 0);
	if (operation === undefined) throw new Error("No operation has a console behind a job");
	const links = await linksFrom(mock.url, operation);
	const href = atHome(links.at(-1)?.href ?? "", mock.url).replace(/^http/, "ws");
	const open = async () => {
		const { socket, received, ended } = follow(href, { send: oneLook });
		// What is polled for is kept until the test ends, and this with it.
		await new Promise<void>((resolve) => void socket.on("message", () => received().length > 800 * 500 * 4 && resolve()));
		socket.close();
		await ended;
	};
	const openMany = async (count: number) => {
		for (let index = 0; index < count; index += 10) await Promise.all(Array.from({ length: 10 }, open));
	};
	await openMany(100);
	const before = needed();
	await openMany(1_000);
	// The last screens' buffers are given back a little after their sockets have closed. What leaks never is.
	await expect.poll(() => needed() - before, { interval: 500, timeout: 60_000 }).toBeLessThan(5);
});
