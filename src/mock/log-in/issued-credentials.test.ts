import { expect, test } from "vitest";
import { Spaces } from "../spaces/spaces.ts";
import { IssuedCredentials } from "./issued-credentials.ts";

const spaces = new Spaces(1);

test("is forgotten after a thousand newer ones", () => {
	const issued = new IssuedCredentials();
	issued.add("first", spaces.default, 0);
	for (let count = 0; count < 1000; count++) issued.add(`${count}.`, spaces.default, 0);
	expect([issued.hasEnded({ a: "first" }, ["a"]), issued.hasEnded({ a: "0." }, ["a"])]).toEqual([false, true]);
});

test("belongs to the space that issued it, whatever stands before it, and is forgotten with it", () => {
	const issued = new IssuedCredentials();
	expect(issued.spaceOf({ a: "0123" }, ["a"])).toBeUndefined();
	issued.add("0123", spaces.of("a"));
	issued.add("abcdef", spaces.of("b"), 0);
	const spaceOf = (value: string) => issued.spaceOf({ accept: "*/*", authorization: value }, ["x-token", "authorization"])?.name;
	expect(["OAuth 0123", "OAuth0123 ", "abcdef", "123", "01234", ""].map(spaceOf)).toEqual(["a", "a", "b", undefined, undefined, undefined]);
	expect(issued.hasEnded({ authorization: "OAuth 0123" }, ["authorization"])).toBe(false);
	expect(issued.spaceOf({ authorization: "OAuth 0123" }, ["x-token"])).toBeUndefined();
	issued.forget(spaces.of("a"));
	expect(["0123", "abcdef"].map(spaceOf)).toEqual([undefined, "b"]);
});
