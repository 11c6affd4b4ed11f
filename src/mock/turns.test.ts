import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
const [one, another] = [{}, {}];

test("a turn of the event loop has room for so many of a connection, and the others wait for the next in their order", async () => {
	const turns = new Turns(2);
	const begun: number[] = [];
	const begin = async (number: number) => {
		await turns.next(one);
		begun.push(number);
	};
	for (const number of [1, 2, 3, 4, 5]) void begin(number);
	await Promise.resolve();
	expect(begun).toEqual([1, 2]);
	await turn();
	expect(begun).toEqual([1, 2, 3, 4]);
	await turn();
	expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test("nobody waits for the many requests of another connection", async () => {
	const turns = new Turns(1);
	const waiting = Array.from({ length: 1_000 }, () => turns.next(one));
	expect(waiting.filter((each) => each === undefined)).toHaveLength(1);
	expect(turns.next(another)).toBeUndefined();
	await turn();
	expect(turns.next(another)).toBeUndefined();
	expect(turns.next(one)).toBeInstanceOf(Promise);
});

test("who comes while others of its connection wait does not overtake them, and afterwards there is room again", async () => {
	const turns = new Turns(1);
	expect(turns.next(one)).toBeUndefined();
	const [second, third] = [turns.next(one), turns.next(one)];
	await second;
	expect(turns.next(one)).toBeInstanceOf(Promise);
	await third;
	await turn();
	await turn();
	expect(turns.next(one)).toBeUndefined();
});
