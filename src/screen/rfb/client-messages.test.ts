import { describe, expect, test } from "vitest";
import { ClientMessages, limits } from "./client-messages.ts";
import { greeting } from "./fixtures/viewer.ts";
import { ProtocolError } from "./protocol-error.ts";

/** What a client says after a handshake. */
function readAfterGreeting(...bytes: number[]) {
	const messages = new ClientMessages();
	expect([...messages.read(greeting)]).toHaveLength(3);
	return [...messages.read(Uint8Array.from(bytes))];
}

describe("the messages of RFC 6143", () => {
	test.each([
		[
			"SetPixelFormat",
			[0, 0, 0, 0, 16, 16, 1, 1, 0, 31, 0, 63, 0, 31, 11, 5, 0, 0, 0, 0],
			{
				type: "pixel-format",
				format: { bitsPerPixel: 16, depth: 16, isBigEndian: true, isTrueColour: true, max: [31, 63, 31], shift: [11, 5, 0] },
			},
		],
		["SetEncodings", [2, 0, 0, 2, 0, 0, 0, 0, 0xff, 0xff, 0xfe, 0xcc], { type: "encodings", encodings: [0, -308] }],
		["an incremental FramebufferUpdateRequest", [3, 1, 0, 0, 0, 0, 3, 32, 1, 244], { type: "update-request", isIncremental: true }],
		["a whole one", [3, 0, 0, 0, 0, 0, 3, 32, 1, 244], { type: "update-request", isIncremental: false }],
		["KeyEvent", [4, 1, 0, 0, 0, 0, 0xff, 0x0d], { type: "key", isDown: true, keysym: 0xff0d }],
		["PointerEvent", [5, 3, 1, 2, 0, 4], { type: "pointer", buttons: 3, x: 258, y: 4 }],
		["ClientCutText", [6, 0, 0, 0, 0, 0, 0, 2, 0x61, 0xe9], { type: "cut-text", text: "aé" }],
		[
			"ClientCutText of the extended clipboard",
			[6, 0, 0, 0, 0xff, 0xff, 0xff, 0xfb, 16, 0, 0, 1, 9],
			{ type: "clipboard", bytes: Uint8Array.of(16, 0, 0, 1, 9) },
		],
		["SetDesktopSize", [251, 0, 4, 0, 3, 0, 1, 0, ...Array(16).fill(0)], { type: "desktop-size", width: 1024, height: 768 }],
	])("%s", (_, bytes, message) => {
		expect(readAfterGreeting(...bytes)).toEqual([message]);
	});

	test.each([
		["003.008", { type: "version", minor: 8 }],
		["003.007", { type: "version", minor: 7 }],
		["003.003", { type: "version", minor: 3 }],
		["003.889", { type: "version", minor: 3 }],
	])("the version %s", (version, message) => {
		expect([...new ClientMessages().read(Buffer.from(`RFB ${version}\n`))]).toEqual([message]);
	});

	test("a client of 3.3 names no security", () => {
		expect([...new ClientMessages().read(Buffer.from("RFB 003.003\n\x01"))]).toEqual([
			{ type: "version", minor: 3 },
			{ type: "init", isShared: true },
		]);
	});
});

test("bytes that come one by one, and all at once, are the same messages", () => {
	const bytes = [...greeting, 4, 1, 0, 0, 0, 0, 0, 0x61, 6, 0, 0, 0, 0, 0, 0, 1, 0x62, 4, 0, 0, 0, 0, 0, 0, 0x61];
	const [slow, fast] = [new ClientMessages(), new ClientMessages()];
	const whole = [...fast.read(Uint8Array.from(bytes))];
	expect(bytes.flatMap((byte) => [...slow.read(Uint8Array.of(byte))])).toEqual(whole);
	expect(whole.map(({ type }) => type)).toEqual(["version", "security", "init", "key", "cut-text", "key"]);
});

describe("what is no RFB is refused", () => {
	test("from the first bytes on", () => {
		expect(() => [...new ClientMessages().read(Buffer.from("GET / HTTP/1.1\r\n"))]).toThrow(ProtocolError);
	});

	test.each([
		["an unknown type", [7]],
		["a pixel of 24 bits", [0, 0, 0, 0, 24, 24, 0, 1, 0, 255, 0, 255, 0, 255, 16, 8, 0, 0, 0, 0]],
		["a shift beyond the pixel", [0, 0, 0, 0, 8, 8, 0, 1, 0, 7, 0, 7, 0, 3, 8, 3, 6, 0, 0, 0]],
		["a text without an end", [6, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff]],
		["a clipboard without an end", [6, 0, 0, 0, 0x80, 0, 0, 0]],
		["a clipboard longer than a text", [6, 0, 0, 0, 0xff, 0xfb, 0xff, 0xff]],
		["more encodings than there are", [2, 0, (limits.encodings + 1) >> 8, (limits.encodings + 1) & 0xff]],
		["more screens than a desk holds", [251, 0, 4, 0, 3, 0, 255, 0]],
	])("%s", (_, bytes) => {
		expect(() => readAfterGreeting(...bytes)).toThrow(ProtocolError);
	});
});
