import { expect, test } from "vitest";
import { viewerOf } from "./console.ts";

test.each([
	["vnc", "rfb"],
	["novnc", "rfb"],
	["http", "rfb"],
	["", "rfb"],
	["serial", "terminal"],
	["spice", expect.objectContaining({ name: "SPICE" })],
	["spice-html5", expect.objectContaining({ name: "SPICE" })],
	["webmks", expect.objectContaining({ name: "MKS" })],
	["mks", expect.objectContaining({ name: "MKS" })],
	["rdp-html5", expect.objectContaining({ name: "RDP" })],
	// Where a machine has both, its VNC is shown.
	["vncAndSpice", "rfb"],
])("%s is shown by %j", (protocol, viewer) => {
	expect(viewerOf(protocol)).toEqual(viewer);
});
