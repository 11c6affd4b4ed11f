import { describe, expect, test } from "vitest";
import type { Facts } from "./desk-card.ts";
import { packText } from "./extended-clipboard.ts";
import { desktopSize, encodingsOf, greeting, key, rectanglesOf, update, wholeUpdate } from "./fixtures/viewer.ts";
import { ProtocolError } from "./protocol-error.ts";
import { RfbSession, sizes } from "./rfb-session.ts";
import { encodings } from "./server-messages.ts";

const facts: Facts = { title: "fireKiln", lamp: { text: "running", isGood: true }, rows: [["clock", "12:00:00"]], hint: "" };

/** A session with all that it sent. */
function open(change: () => Partial<Facts> = () => ({})) {
	const sent: Uint8Array[] = [];
	const session = new RfbSession({ facts: () => ({ ...facts, ...change() }), send: (bytes) => sent.push(bytes), count: () => undefined });
	return { session, sent, take: () => sent.splice(0) };
}

function openAndGreet(change?: () => Partial<Facts>) {
	const opened = open(change);
	opened.session.receive(greeting);
	opened.take();
	return opened;
}

const whole = (width = 800, height = 500) => [{ x: 0, y: 0, width, height, encoding: 0 }];

describe("the handshake", () => {
	test("of 3.8: version, security types, result, size", () => {
		const { session, take } = open();
		expect(String(Buffer.from(take()[0] ?? []))).toBe("RFB 003.008\n");
		session.receive(greeting);
		expect(take().map(({ length }) => length)).toEqual([2, 4, 24 + "fireKiln".length]);
	});

	test("of 3.7 has no result", () => {
		const { session, take } = open();
		session.receive(Buffer.from("RFB 003.007\n\x01\x01"));
		expect(take().map(({ length }) => length)).toEqual([12, 2, 24 + "fireKiln".length]);
	});

	test("of 3.3 says the security", () => {
		const { session, take } = open();
		session.receive(Buffer.from("RFB 003.003\n\x01"));
		expect(take().map(({ length }) => length)).toEqual([12, 4, 24 + "fireKiln".length]);
	});

	test("ends with a reason where another security is wanted", () => {
		const { session, sent } = open();
		expect(() => session.receive(Buffer.from("RFB 003.008\n\x02"))).toThrow(ProtocolError);
		expect(String(Buffer.from(sent.at(-1) ?? []))).toContain("expected the security type 1");
	});
});

describe("a picture", () => {
	test("is sent whole to who asks for the whole, and not before", () => {
		const { session, take } = openAndGreet();
		session.paint();
		expect(take()).toEqual([]);
		session.receive(wholeUpdate);
		expect(session.isWanted).toBe(true);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([whole()]);
		session.receive(wholeUpdate);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([whole()]);
	});

	test("is sent again only where it changed", () => {
		let clock = "12:00:00";
		const { session, take } = openAndGreet(() => ({ rows: [["clock", clock]] }));
		session.receive(wholeUpdate);
		session.paint();
		session.receive(update);
		take();
		session.paint();
		expect([take(), session.isWanted]).toEqual([[], true]);
		clock = "12:00:01";
		session.paint();
		const rectangles = take().flatMap(rectanglesOf);
		expect(rectangles.length).toBeGreaterThan(0);
		for (const { width, height } of rectangles) expect([width < 20, height < 20]).toEqual([true, true]);
	});

	test("echoes keys, pointer and clipboard", () => {
		const { session, take } = openAndGreet();
		session.receive(wholeUpdate);
		session.paint();
		for (const bytes of [key(0x61), Uint8Array.of(5, 1, 0, 100, 0, 100), Uint8Array.of(6, 0, 0, 0, 0, 0, 0, 1, 0x7a)]) {
			session.receive(update);
			session.paint();
			take();
			session.receive(bytes);
			session.paint();
			expect(take().flatMap(rectanglesOf)).not.toEqual([]);
		}
	});

	test("is in the format that the viewer wants, with the colours where it has no true colour", () => {
		const { session, take } = openAndGreet();
		session.receive(Uint8Array.of(0, 0, 0, 0, 8, 8, 0, 0, ...Array(12).fill(0)));
		expect(take()[0]?.[0]).toBe(1);
		session.receive(wholeUpdate);
		session.paint();
		expect(take()[0]?.length).toBe(4 + 12 + 800 * 500);
	});
});

test("what was typed is copied with Ctrl+C", () => {
	const { session, take } = openAndGreet();
	for (const bytes of [key(0x61), key(0xffe3), key(0x63)]) session.receive(bytes);
	expect(take().map((bytes) => Buffer.from(bytes).toString("latin1"))).toEqual(["\x03\0\0\0\0\0\0\x01a"]);
});

test("a text in Unicode is pasted, written and copied where the viewer can have it", () => {
	const { session, take } = openAndGreet();
	session.receive(encodingsOf(0, encodings.extendedClipboard));
	expect(take()).toHaveLength(1);
	const packed = packText("中文 👩‍💻");
	const provide = Buffer.concat([Buffer.alloc(8), Uint8Array.of(0x10, 0, 0, 1), packed]);
	provide[0] = 6;
	provide.writeInt32BE(-(4 + packed.length), 4);
	for (const bytes of [provide, key(0xffe3), key(0x76), key(0x63)]) session.receive(bytes);
	// Announced, and given to who asks.
	expect(take().map((bytes) => Buffer.from(bytes).subarray(8).toString("hex"))).toEqual(["08000001"]);
	session.receive(Uint8Array.of(6, 0, 0, 0, 0xff, 0xff, 0xff, 0xfc, 2, 0, 0, 1));
	expect(Buffer.from(take()[0] ?? []).subarray(12)).toEqual(packed);
});

describe("a size", () => {
	test("is told to who can change it, then granted, then the picture has it", () => {
		const { session, take } = openAndGreet();
		session.receive(encodingsOf(0, -308));
		session.receive(wholeUpdate);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([[{ x: 0, y: 0, width: 800, height: 500, encoding: -308 }]]);
		session.receive(update);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([whole()]);
		session.receive(update);
		session.receive(desktopSize(1024, 768));
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([[{ x: 1, y: 0, width: 1024, height: 768, encoding: -308 }]]);
		session.receive(update);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([whole(1024, 768)]);
	});

	test.each([
		[sizes.most.width + 1, 500],
		[800, sizes.most.height + 1],
		[0, 0],
		[800, 10],
	])("of %i x %i is refused", (width, height) => {
		const { session, take } = openAndGreet();
		session.receive(encodingsOf(-308));
		session.receive(desktopSize(width, height));
		session.receive(update);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([[{ x: 1, y: 3, width: 800, height: 500, encoding: -308 }]]);
	});

	test("is told in the older way to a viewer that knows no other", () => {
		const { session, take } = openAndGreet();
		session.receive(encodingsOf(-223));
		session.receive(desktopSize(640, 480));
		session.receive(update);
		session.paint();
		expect(take().map(rectanglesOf)).toEqual([[{ x: 0, y: 0, width: 640, height: 480, encoding: -223 }]]);
	});
});
