import { expect, test } from "vitest";
import { itemsOf } from "./inventory-items.ts";
import type { SchemaNode, WrittenItem } from "./written-inventory.ts";

const at = "/response/200/body";
const declared = (schema: SchemaNode, schemas: Record<string, SchemaNode> = {}, ...more: WrittenItem[]) =>
	itemsOf({ responses: {}, schemas }, [{ pointer: at, schema, grades: ["captured"] }, ...more]).map(
		({ kind, pointer, name = "", line, grades }) => `${kind} ${pointer.slice(at.length)} ${name} ${line} ${grades.join()}`,
	);

test("a property has its own grades, or those of what it stands in; a value those of its property", () => {
	const kind: SchemaNode = { line: 3, grades: ["sdk"], values: [["warm", 4]], properties: { more: 5 } };
	expect(declared({ line: 1, properties: { plain: 2, kind }, others: [{ line: 6, values: [["x", 7]] }] })).toEqual([
		"property /plain  2 captured",
		"property /kind  3 sdk",
		"value /kind warm 4 sdk",
		"property /kind/more  5 sdk",
		"value /* x 7 captured",
	]);
});

test("what several parts declare is one item, on the line of the first", () => {
	const part = (line: number, grade: string): SchemaNode => ({ line, properties: { kind: { line, grades: [grade] } } });
	expect(declared({ line: 1, parts: [part(2, "sdk"), part(3, "source")] })).toEqual(["property /kind  2 sdk,source"]);
});

test("a schema inside itself is listed once more, and not entered", () => {
	const list: SchemaNode = { line: 1, properties: { next: { line: 2, ref: "List" } } };
	expect(declared({ line: 9, ref: "List" }, { List: list })).toEqual(["property /next  2 captured"]);
});

test("items are told apart whatever blanks their names hold, and a component may be called as what every object has", () => {
	const kinds: SchemaNode = { line: 1, properties: { a: { line: 2, values: [["b c", 3]] }, "a b": { line: 4, values: [["c", 5]] } } };
	expect(declared(kinds).filter((each) => each.startsWith("value"))).toEqual(["value /a b c 3 captured", "value /a b c 5 captured"]);
	expect(declared({ line: 9, ref: "constructor" })).toEqual([]);
	expect(itemsOf({ responses: {}, schemas: {} }, [{ pointer: "/response/200", response: "constructor" }])).toEqual([]);
});
