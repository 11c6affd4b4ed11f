import { expect, test } from "vitest";
import { LeftoverError } from "../../redaction/leftover.ts";
import { Leftovers } from "./leftovers.ts";

const left = () => {
	throw new LeftoverError([{ pointer: "/response/body/a", what: "a signature" }]);
};

function watching() {
	const said: string[] = [];
	return { said, leftovers: new Leftovers("a.har", (line) => said.push(line)) };
}

test("an exchange in which something is left is told with its place and gives nothing; another is passed on", () => {
	const { said, leftovers } = watching();
	expect([leftovers.check(0, () => "safe"), leftovers.check(1, left)]).toEqual(["safe", undefined]);
	expect(said).toEqual(["a.har: exchange 1: /response/body/a: a signature is left"]);
	expect(leftovers.count).toBe(1);
});

test("twenty are named, and all are counted", () => {
	const { said, leftovers } = watching();
	for (let index = 0; index < 25; index++) leftovers.check(index, left);
	expect([said.length, leftovers.count]).toEqual([20, 25]);
	leftovers.conclude("nothing was written");
	expect(said.at(-1)).toBe(
		"25 exchanges hold what looks like a secret and nothing marks: nothing was written. Mark it x-sensitive-data in the spec, or take it out of the recording",
	);
});

test("one is told as one", () => {
	const { said, leftovers } = watching();
	leftovers.check(0, left);
	leftovers.conclude("it was left out");
	expect(said.at(-1)).toMatch(/^1 exchange holds what looks like a secret and nothing marks: it was left out\./);
});

test("another error is no leftover", () => {
	const { leftovers } = watching();
	expect(() =>
		leftovers.check(0, () => {
			throw new TypeError("other");
		}),
	).toThrow(TypeError);
});
