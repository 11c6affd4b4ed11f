import { expect, test } from "vitest";
import { Outbox } from "./outbox.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what is added in one turn is written at its end, in its order, and once", async () => {
	const outbox = new Outbox();
	const written: string[] = [];
	outbox.add(() => written.push("first"));
	await Promise.resolve();
	outbox.add(() => written.push("second"));
	expect(written).toEqual([]);
	await turn();
	expect(written).toEqual(["first", "second"]);
	await turn();
	expect(written).toEqual(["first", "second"]);
});

test("what waits is written at once where nothing can wait any more, and then no more", async () => {
	const outbox = new Outbox();
	const written: string[] = [];
	outbox.add(() => written.push("first"));
	outbox.empty();
	expect(written).toEqual(["first"]);
	outbox.add(() => written.push("second"));
	await turn();
	expect(written).toEqual(["first", "second"]);
});

test("what is added while it writes is written in the next turn", async () => {
	const outbox = new Outbox();
	const written: string[] = [];
	outbox.add(() => outbox.add(() => written.push("later")));
	await turn();
	expect(written).toEqual([]);
	await turn();
	expect(written).toEqual(["later"]);
});
