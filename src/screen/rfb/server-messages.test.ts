import { expect, test } from "vitest";
import { usualFormat } from "./pixel-format.ts";
import * as messages from "./server-messages.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** By RFC 6143, section 7. */
test.each([
	["ProtocolVersion", messages.version, "524642203030332e3030380a"],
	["the security types: one, none", messages.securityTypes, "0101"],
	["the security type of 3.3", messages.securityType, "00000001"],
	["SecurityResult", messages.securityOk, "00000000"],
	["a failed SecurityResult", messages.securityFailed("no"), "00000001000000026e6f"],
	[
		"ServerInit",
		messages.serverInit(800, 500, usualFormat, "vm"),
		"032001f4" + "20180001" + "00ff00ff00ff" + "100800" + "000000" + "00000002" + "766d",
	],
	[
		"FramebufferUpdate",
		messages.framebufferUpdate([{ x: 1, y: 2, width: 3, height: 4, encoding: -223, bytes: Uint8Array.of(9) }]),
		"00000001" + "0001000200030004" + "ffffff21" + "09",
	],
	["SetColourMapEntries", messages.setColourMap([0xff0080]), "0100" + "0000" + "0001" + "ffff" + "0000" + "8080"],
	["ServerCutText, in Latin-1", messages.serverCutText("é"), "03000000" + "00000001" + "e9"],
	["what is no Latin-1", messages.serverCutText("é中👩\u0100"), "03000000" + "00000004" + "e93f3f3f"],
	["ServerCutText of the extended clipboard", messages.serverClipboard(0x08000001), "03000000" + "fffffffc" + "08000001"],
	["the same with data", messages.serverClipboard(0x10000001, Uint8Array.of(9)), "03000000" + "fffffffb" + "10000001" + "09"],
])("%s", (_, bytes, expected) => {
	expect(hex(bytes)).toBe(expected);
});

test("ExtendedDesktopSize has one screen, and says who asked and whether it was granted", () => {
	const { bytes, ...rectangle } = messages.extendedDesktopSize(640, 480, { reason: 1, status: 3 });
	expect(rectangle).toEqual({ x: 1, y: 3, width: 640, height: 480, encoding: -308 });
	expect(hex(bytes)).toBe("01000000" + "00000001" + "00000000028001e0" + "00000000");
});

test("DesktopSize has no pixels", () => {
	expect(messages.desktopSize(640, 480)).toEqual({ x: 0, y: 0, width: 640, height: 480, encoding: -223, bytes: new Uint8Array(0) });
});

test("a name that is no ASCII is shown as far as it is", () => {
	expect(
		Buffer.from(messages.serverInit(1, 1, usualFormat, "a机"))
			.subarray(-2)
			.toString(),
	).toBe("a?");
});
