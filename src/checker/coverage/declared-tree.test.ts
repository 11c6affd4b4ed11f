import { describe, expect, test } from "vitest";
import { CoverageCounter, DeclaredTree } from "./declared-tree.ts";

const declare = (kind: "property" | "value", pointer: string, name?: string) =>
	new CoverageCounter({ kind, operationId: "showLamp", pointer, line: 1, grades: [], ...(name === undefined ? {} : { name }) });

const declared = [
	declare("property", "/colour"),
	declare("value", "/colour", "warm"),
	declare("value", "/level", "7"),
	declare("property", "/labels"),
	declare("property", "/labels/*/text"),
	declare("property", "/a~1b"),
];
const shape = new DeclaredTree();
for (const counter of declared) shape.put(counter, counter.item.pointer);

function shownBy(value: unknown): string[] {
	const seen: string[] = [];
	shape.visit(value, ({ item }) => seen.push(item.name ?? item.pointer));
	return seen;
}

describe("of what is declared a value shows", () => {
	test.each([
		["the properties that it has", { colour: null, "a/b": 1 }, ["/colour", "/a~1b"]],
		["the known values that it has", { colour: "warm" }, ["/colour", "warm"]],
		["a number that is known", { level: 7 }, ["7"]],
		["no value that is not known", { colour: "warmer" }, ["/colour"]],
		["what is in each item", { labels: [{ text: "a" }, {}, { text: "b" }] }, ["/labels", "/labels/*/text", "/labels/*/text"]],
		["what is in each member of a map", { labels: { hall: { text: "a" } } }, ["/labels", "/labels/*/text"]],
		["nothing of other members", { size: { colour: "warm" } }, []],
		["nothing where it has no members", "colour", []],
	])("%s", (_, value, seen) => expect(shownBy(value)).toEqual(seen));
});

test("what is declared inside by name can be asked for; for another name, what holds for any", () => {
	expect(shape.members().map(([name]) => name)).toEqual(["colour", "level", "labels", "a/b"]);
	expect(shape.member("size")).toBeUndefined();
	expect(
		shape
			.member("labels")
			?.member("7")
			?.members()
			.map(([name]) => name),
	).toEqual(["text"]);
});

test("however often something stands in an exchange, it was seen there once", () => {
	const counter = declare("property", "/colour");
	expect([counter.count, counter.wasSeenIn(0)]).toEqual([0, false]);
	for (const exchange of [0, 0, 2]) counter.see(exchange);
	expect([counter.count, counter.wasSeenIn(2), counter.wasSeenIn(0)]).toEqual([2, true, false]);
});
