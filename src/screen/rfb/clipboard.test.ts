import { describe, expect, test } from "vitest";
import { Clipboard } from "./clipboard.ts";
import { packText, readClipboard } from "./extended-clipboard.ts";
import { ProtocolError } from "./protocol-error.ts";
import { encodings } from "./server-messages.ts";

/** A clipboard with what it sent, as hexadecimal digits without the head of each message, and what it cost. */
function open({ knows = true, budget = 1024 * 1024 } = {}) {
	const sent: string[] = [];
	const used = { bytes: 0 };
	const clipboard = new Clipboard({
		send: (bytes) => void sent.push(Buffer.from(bytes).subarray(4).toString("hex")),
		count(bytes) {
			used.bytes += bytes;
			if (used.bytes > budget) throw new ProtocolError("too much");
		},
	});
	clipboard.know(new Set(knows ? [0, encodings.extendedClipboard] : [0]));
	const take = (hex: string, text = "") => clipboard.take(readClipboard(Uint8Array.from(Buffer.from(hex, "hex"))), text);
	return { clipboard, take, used, takeSent: () => sent.splice(0) };
}

const provide = (text: string) => `10000001${Buffer.from(packText(text)).toString("hex")}`;

describe("with a viewer that can have Unicode", () => {
	test("it says once what it can do, and that it wants to be asked", () => {
		const { clipboard, takeSent } = open();
		expect(takeSent()).toEqual(["fffffff8" + "1f000001" + "00000000"]);
		clipboard.know(new Set([encodings.extendedClipboard]));
		expect(takeSent()).toEqual([]);
	});

	test("a copied text is announced, and provided to who asks", () => {
		const { clipboard, take, takeSent } = open();
		takeSent();
		clipboard.copied("中文");
		expect(takeSent()).toEqual(["fffffffc" + "08000001"]);
		expect(take("02000001", "中文")).toBeUndefined();
		const packed = Buffer.from(packText("中文"));
		const length = (2 ** 32 - 4 - packed.length).toString(16);
		expect(takeSent()).toEqual([`${length}10000001${packed.toString("hex")}`]);
		take("02000001", "another");
		expect(takeSent()[0]).toContain(Buffer.from(packText("another")).toString("hex"));
	});

	test("a viewer's text is asked for when it is announced, and taken", () => {
		const { take, takeSent } = open();
		takeSent();
		expect(take("08000001")).toBeUndefined();
		expect(takeSent()).toEqual(["fffffffc" + "02000001"]);
		expect(take(provide("👩‍💻"))).toBe("👩‍💻");
		expect(takeSent()).toEqual([]);
	});

	test("who asks what there is gets to know", () => {
		const { take, takeSent } = open();
		takeSent();
		take("04000000");
		take("04000000", "a");
		expect(takeSent()).toEqual(["fffffffc" + "08000000", "fffffffc" + "08000001"]);
	});

	test.each([
		["that it has no text", "08000000"],
		["what it can do", "1f00000100000000"],
		["that it wants another format", "02000002"],
	])("nothing is answered to %s", (_, hex) => {
		const { take, takeSent } = open();
		takeSent();
		expect([take(hex, "a"), takeSent()]).toEqual([undefined, []]);
	});

	test("each message costs what it takes to unpack or send, so that nobody asks for it thousands of times in a second", () => {
		const { take, used } = open();
		const before = used.bytes;
		take(provide("a"));
		expect(used.bytes - before).toBeGreaterThan(16_000);
		const count = (hex: string, text?: string) => {
			const flooded = open();
			let taken = 0;
			expect(() => {
				for (; taken < 200_000; taken++) flooded.take(hex, text);
			}).toThrow("too much");
			return taken;
		};
		expect(count(provide("a"))).toBeLessThan(65);
		expect(count(provide("x".repeat(250_000)))).toBeLessThan(5);
		expect(count("02000001", "x".repeat(256))).toBeLessThan(100_000);
	});
});

describe("with a viewer that knows no other than Latin-1", () => {
	test("a text is sent as far as it is Latin-1", () => {
		const { clipboard, takeSent } = open({ knows: false });
		clipboard.copied("é中👩");
		expect(takeSent()).toEqual(["00000003" + "e93f3f"]);
	});

	test("a message of the other kind is refused", () => {
		expect(() => open({ knows: false }).take("08000001")).toThrow(ProtocolError);
	});
});
