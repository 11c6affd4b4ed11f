import { expect, test } from "vitest";
import { Spaces } from "../spaces/spaces.ts";
import { KeptValues } from "./kept-values.ts";

test("a value is kept for its key as long as somebody asks in time", () => {
	const kept = new KeptValues();
	const ask = (value: string, now: number, key = "vm") => kept.keep(key, value, { now, ms: 10 });
	expect([ask("first", 0), ask("second", 9), ask("third", 18), ask("other", 18, "another")]).toEqual(["first", "first", "first", "other"]);
	expect([ask("fourth", 28), ask("fifth", 29)]).toEqual(["fourth", "fourth"]);
});

test("the newest 1,000 are kept", () => {
	const kept = new KeptValues();
	const ask = (key: number, value: string) => kept.keep(String(key), value, { now: 0, ms: 10 });
	for (let key = 1; key <= 1_000; key++) ask(key, "first");
	ask(1, "again");
	ask(1_001, "first");
	expect([ask(1, "late"), ask(2, "late"), ask(1_001, "late")]).toEqual(["first", "late", "first"]);
});

test("each space has its own, and is forgotten with them", () => {
	const kept = new KeptValues();
	const spaces = new Spaces(1);
	const ask = (name: string, value: string) => kept.of(spaces.of(name)).keep("vm", value, { now: 0, ms: 10 });
	expect([ask("a", "1"), ask("b", "2"), ask("a", "3"), ask("b", "4")]).toEqual(["1", "2", "1", "2"]);
	kept.forget(spaces.of("a"));
	expect([ask("a", "5"), ask("b", "6")]).toEqual(["5", "2"]);
});
