import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

test("a turn of the event loop has room for so many, and the others wait for the next in the order in which they came", async () => {
	const turns = new Turns(2);
	const begun: number[] = [];
	const begin = async (number: number) => {
		await turns.next();
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

test("who comes while others wait does not overtake them, and afterwards there is room again", async () => {
	const turns = new Turns(1);
	expect(turns.next()).toBeUndefined();
	const [second, third] = [turns.next(), turns.next()];
	await second;
	expect(turns.next()).toBeInstanceOf(Promise);
	await third;
	await turn();
	await turn();
	expect(turns.next()).toBeUndefined();
});
