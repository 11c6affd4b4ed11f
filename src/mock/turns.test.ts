import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** A connection that says whether it is read. */
class Connection {
	isRead = true;

	pause(): void {
		this.isRead = false;
	}

	resume(): void {
		this.isRead = true;
	}
}

const [one, another] = [new Connection(), new Connection()];

test("a turn of the event loop has room for so many of a connection, and the others wait for the next in their order", async () => {
	const turns = new Turns({ limit: 2, waitingLimit: 9 });
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
	const turns = new Turns({ limit: 1, waitingLimit: 9 });
	const waiting = Array.from({ length: 1_000 }, () => turns.next(one));
	expect(waiting.filter((each) => each === undefined)).toHaveLength(1);
	expect(turns.next(another)).toBeUndefined();
	await turn();
	expect(turns.next(another)).toBeUndefined();
	expect(turns.next(one)).toBeInstanceOf(Promise);
});

test("who comes while others of its connection wait does not overtake them, and afterwards there is room again", async () => {
	const turns = new Turns({ limit: 1, waitingLimit: 9 });
	expect(turns.next(one)).toBeUndefined();
	const [second, third] = [turns.next(one), turns.next(one)];
	await second;
	expect(turns.next(one)).toBeInstanceOf(Promise);
	await third;
	await turn();
	await turn();
	expect(turns.next(one)).toBeUndefined();
});

test("a connection of which too many wait is not read until fewer do, whoever resumes it meanwhile", async () => {
	const turns = new Turns({ limit: 2, waitingLimit: 3 });
	const connection = new Connection();
	const ask = (count: number) => Array.from({ length: count }, () => turns.next(connection));
	ask(5);
	expect(connection.isRead).toBe(true);
	ask(2);
	expect(connection.isRead).toBe(false);
	connection.resume();
	expect(connection.isRead).toBe(false);
	await turn();
	expect(connection.isRead).toBe(false);
	await turn();
	expect(connection.isRead).toBe(true);
	connection.pause();
	connection.resume();
	expect(connection.isRead).toBe(true);
});

test("a connection that somebody else reads is resumed by nobody here", async () => {
	const turns = new Turns({ limit: 1, waitingLimit: 1 });
	const connection = new Connection();
	for (let count = 0; count < 3; count++) void turns.next(connection);
	turns.leave(connection);
	for (let count = 0; count < 3; count++) await turn();
	expect(connection.isRead).toBe(false);
	connection.resume();
	expect(connection.isRead).toBe(true);
});
