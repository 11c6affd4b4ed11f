import { expect, test } from "vitest";
import { firing } from "../fixtures/request.ts";
import { ExchangeLog } from "./exchange-log.ts";
import { type Space, Spaces } from "./spaces.ts";

const spaces = new Spaces(1);
const exchange = (space: Space, path: string, body = "") => ({
	space,
	startedAt: 0,
	duration: 1,
	request: firing({ path }),
	reply: { status: 200, headers: {}, body },
});
const pathsOf = (log: ExchangeLog, space: Space) => log.of(space).map(({ request }) => request.path);

test("each space has its own exchanges, the oldest first", () => {
	const log = new ExchangeLog();
	log.add(exchange(spaces.default, "/1"));
	log.add(exchange(spaces.of("a"), "/2"));
	log.add(exchange(spaces.default, "/3"));
	expect([pathsOf(log, spaces.default), pathsOf(log, spaces.of("a"))]).toEqual([["/1", "/3"], ["/2"]]);
	log.forget(spaces.default);
	expect([pathsOf(log, spaces.default), pathsOf(log, spaces.of("a")), log.size]).toEqual([[], ["/2"], 1]);
});

test("the last 1,000 stay", () => {
	const log = new ExchangeLog();
	for (let count = 0; count < 3_500; count++) log.add(exchange(spaces.default, `/${count}`));
	const paths = pathsOf(log, spaces.default);
	expect([log.size, paths[0], paths.at(-1)]).toEqual([1_000, "/2500", "/3499"]);
});

test("of long ones fewer stay, and the newest always does", () => {
	const log = new ExchangeLog();
	const megabyte = "x".repeat(1024 * 1024);
	for (let count = 0; count < 100; count++) log.add(exchange(spaces.default, `/${count}`, megabyte));
	expect(log.size).toBe(31);
	log.add(exchange(spaces.default, "/long", megabyte.repeat(40)));
	expect(pathsOf(log, spaces.default)).toEqual(["/long"]);
	log.forget(spaces.default);
	for (let count = 0; count < 10; count++) log.add({ ...exchange(spaces.default, `/${count}`), reply: undefined });
	expect(log.size).toBe(10);
});
