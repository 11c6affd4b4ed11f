import { expect, test } from "vitest";
import { pairsOf } from "../headers.ts";
import { pseudoHeaders } from "./pseudo-headers.ts";

const accept = pairsOf([["accept", ":all"]]);

test("names that begin with a colon are no headers", () => {
	const sent = pairsOf([
		[":method", "GET"],
		[":authority", "lantern.example"],
		[":path", "/"],
	]);
	const entry = { request: { headers: [...sent, ...accept] }, response: { headers: pairsOf([[":status", "200"]]) } };
	expect(pseudoHeaders.mend(entry)).toEqual({ request: { headers: accept }, response: { headers: [] } });
});

test("all others stay, and what is no list of headers, too", () => {
	for (const entry of [
		{ request: { headers: [...accept, ":x", { name: 7 }, null] }, response: { headers: accept } },
		{ request: { headers: {} } },
	])
		expect(pseudoHeaders.mend(entry)).toBe(entry);
});
