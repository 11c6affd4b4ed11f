import { expect, test } from "vitest";
import { Places, RollingHash } from "./places.ts";

const all = (places: Places, hash: number) => {
	const found: [number, number][] = [];
	for (let at = places.first(hash); at >= 0; at = places.next(at)) found.push([places.ownerAt(at), places.offsetAt(at)]);
	return found;
};

test("what has the same hash is found together, however many others there are", () => {
	const places = new Places();
	for (let owner = 0; owner < 5_000; owner++) places.add(Math.imul(owner % 2_500, 0x9e3779b1) | 0, owner, owner * 8, false);
	expect(all(places, Math.imul(7, 0x9e3779b1) | 0).sort()).toEqual([
		[2507, 20056],
		[7, 56],
	]);
	expect(all(places, 12_345)).toEqual([]);
});

test("of what has a common hash, 64 are kept where that is enough", () => {
	const places = new Places();
	for (let owner = 0; owner < 100; owner++) places.add(3, owner, 0, true);
	expect(all(places, 3)).toHaveLength(64);
});

test("a hash that is moved is that of the next row", () => {
	const hash = new RollingHash(6);
	const text = "5c66c9a616334283";
	for (let at = 0; at + 7 <= text.length; at++) expect(hash.moved(hash.at(text, at), text, at)).toBe(hash.at(text, at + 1));
});
