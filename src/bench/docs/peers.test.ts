import { expect, test } from "vitest";
import { peers } from "./peers.ts";

const wanted = {
	document: {},
	api: "lantern",
	operationId: "openScreen",
	method: "POST",
	path: "/lamps/{lamp}/screen",
	tag: "Big lamps",
	hasJob: false,
	code: "L.1",
	causes: [],
	life: "",
	link: "",
};

test.each(peers.map((peer) => [peer.name, peer] as const))(
	"the page of %s loads each of its files, and nothing from elsewhere",
	(_, peer) => {
		const loaded = [...peer.body.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
		expect(new Set(loaded)).toEqual(new Set(peer.files));
		expect(peer.package).toMatch(/^@?[^@]+@\d+\.\d+\.\d+$/);
	},
);

test("the address of an operation in a page is as each program writes it", () => {
	expect(peers.map((peer) => [peer.hash(wanted), peer.section(wanted)])).toEqual([
		["#tag/big-lamps/POST/lamps/{lamp}/screen", 'section[id$="/POST/lamps/{lamp}/screen"]'],
		["#/big-lamps/openscreen", '[id="big-lamps/openscreen"]'],
		["#/operations/openScreen", "html"],
		["#/Big%20lamps/openScreen", '[id="operations-Big_lamps-openScreen"]'],
		["#post-/lamps/-lamp-/screen", '[id="post-/lamps/-lamp-/screen"]'],
	]);
});
