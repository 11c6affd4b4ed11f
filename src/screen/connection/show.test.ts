import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Console } from "../console/console.ts";
import { keptConnection, kilnConsole, ownerOf } from "../fixtures/console.ts";
import { greeting, key, update, wholeUpdate } from "../rfb/fixtures/viewer.ts";
import { bounds, show } from "./show.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(change: Partial<Console> = {}) {
	const kept = keptConnection();
	const shown = show(kilnConsole({ owner: ownerOf({ now: Date.now }), ...change }), kept.connection);
	return { ...kept, shown };
}

/** After the first picture. */
function openAndPaint(change: Partial<Console> = {}) {
	const opened = open(change);
	opened.shown.receive(greeting);
	opened.shown.receive(wholeUpdate);
	vi.advanceTimersByTime(bounds.frame);
	opened.take();
	return opened;
}

test("the clock goes on, a picture a second", () => {
	const { shown, take } = openAndPaint();
	for (const _ of [1, 2, 3]) {
		shown.receive(update);
		vi.advanceTimersByTime(1_100);
		expect(take()).toHaveLength(1);
	}
});

test("pictures keep their interval, however often they are asked for", () => {
	const { shown, take } = openAndPaint();
	for (let ms = 0; ms < 400; ms++) {
		shown.receive(key(0x61 + (ms % 26)));
		shown.receive(wholeUpdate);
		vi.advanceTimersByTime(1);
	}
	expect(take().length).toBeLessThanOrEqual(400 / bounds.frame + 1);
});

test("a viewer that does not read gets no more pictures until it does", () => {
	const { shown, take, connection } = openAndPaint();
	Object.assign(connection, { waiting: bounds.unread + 1 });
	shown.receive(wholeUpdate);
	vi.advanceTimersByTime(500);
	expect(take()).toEqual([]);
	Object.assign(connection, { waiting: 0 });
	vi.advanceTimersByTime(bounds.frame);
	expect(take()).toHaveLength(1);
});

describe("closes and stops its clocks", () => {
	const expectClosed = (opened: ReturnType<typeof open>, closing: object) => {
		expect(opened.done.at(-1)).toEqual(closing);
		expect(vi.getTimerCount()).toBe(0);
	};

	test("where its viewer sends garbage", () => {
		const opened = open();
		opened.shown.receive(Buffer.from("GET / HTTP/1.1\r\n\r\n"));
		expectClosed(opened, { code: 1002, reason: "expected RFB, got another beginning" });
	});

	test("where its viewer sends more than a hand can type", () => {
		const opened = openAndPaint();
		for (let sent = 0; sent <= bounds.input; sent += 8_000)
			opened.shown.receive(new Uint8Array(8_000).map((_, index) => key(0x61)[index % 8] ?? 0));
		expectClosed(opened, { code: 1002, reason: "more than 1048576 bytes in a second" });
	});

	test("where its viewer goes on asking and reads nothing", () => {
		const opened = openAndPaint();
		Object.assign(opened.connection, { waiting: 1 });
		const copy = [key(0xffe3), ...Array.from({ length: 8_000 }, () => key(0x63))];
		for (let second = 0; second < 12 && vi.getTimerCount() > 0; second++) {
			for (const bytes of copy) opened.shown.receive(bytes);
			vi.advanceTimersByTime(1_000);
		}
		expectClosed(opened, { code: 1008, reason: "more than 33554432 bytes are not read" });
	});

	test("not where it reads in between", () => {
		const opened = openAndPaint();
		for (let count = 0; count < 100_000; count++) {
			Object.assign(opened.connection, { waiting: count % 1_000 });
			if (count % 1_000 === 0) vi.advanceTimersByTime(1_000);
			opened.shown.receive(key(count === 0 ? 0xffe3 : 0x63));
		}
		expect(opened.done.at(-1)).toBeInstanceOf(Uint8Array);
	});

	test("once, whatever its viewer sends after that", () => {
		const opened = open();
		opened.shown.receive(Buffer.from("GET / HTTP/1.1\r\n\r\n"));
		opened.take();
		for (const bytes of [greeting, wholeUpdate]) opened.shown.receive(bytes);
		vi.advanceTimersByTime(1_000);
		expect([opened.done, vi.getTimerCount()]).toEqual([[], 0]);
	});

	test("where its viewer says nothing", () => {
		const opened = open();
		vi.advanceTimersByTime(bounds.greeting + 2_000);
		expectClosed(opened, { code: 1002, reason: "expected RFB, got nothing" });
	});

	test("where the machine is stopped, after a picture that says so", () => {
		let isStopped = false;
		const opened = openAndPaint({
			owner: ownerOf({ now: Date.now, isStopped: () => isStopped }),
			closings: { stopped: { code: 1000, reason: "Target closed" } },
		});
		opened.shown.receive(update);
		isStopped = true;
		vi.advanceTimersByTime(1_000);
		expect(opened.done).toHaveLength(2);
		expectClosed(opened, { code: 1000, reason: "Target closed" });
	});

	test("where its viewer is gone", () => {
		const { shown } = openAndPaint();
		shown.receive(update);
		shown.end();
		expect(vi.getTimerCount()).toBe(0);
	});
});

test("a serial console waits for its viewer as long as it likes", () => {
	const { shown, done } = open({ protocol: "serial" });
	vi.advanceTimersByTime(60_000);
	shown.receive(Buffer.from("ls"));
	expect(done.map((bytes) => String(Buffer.from(bytes as Uint8Array))).at(-1)).toBe("ls");
	shown.end();
});
