import { expect, test } from "vitest";
import { branchesOf, unfold } from "./unfold.ts";

const unfolded = (graph: Record<string, string[]>) =>
	[...branchesOf(unfold("a", { keyOf: (node) => (graph[node]?.length ? node : undefined), childrenOf: (node) => graph[node] ?? [] }))].map(
		({ node, isCut }) => (isCut ? `(${node})` : node),
	);
const clique = (names: string[]) => Object.fromEntries(names.map((name) => [name, names]));

test.each([
	["a tree is itself, each node before those below it", { a: ["b", "c"], b: ["d"], c: [], d: [] }, "a b d c"],
	["what is named twice stands twice", { a: ["b", "c"], b: ["c"], c: ["d"], d: [] }, "a b c d c d"],
	["a node is not entered inside itself", { a: ["b", "a"], b: ["a"] }, "a b (a) (a)"],
])("%s", (_, graph, expected) => expect(unfolded(graph).join(" ")).toBe(expected));

test("a node that leads on is entered at eight places, the nearest", () => {
	const deep = { a: ["b", "c"], b: ["d"], d: Array.from({ length: 9 }, () => "c"), c: ["e"], e: [] };
	expect(unfolded(deep).join(" ")).toBe(`a b d${" c e".repeat(7)} (c) (c) c e`);
	const plain = { a: Array.from({ length: 20 }, () => "b"), b: [] };
	expect(unfolded(plain)).toHaveLength(21);
});

test("nodes that all name each other give a tree that grows with their names", () => {
	const names = [..."abcdefghijkl"];
	expect(unfolded(clique(names)).length).toBeLessThan(names.length * 8 * names.length + 1);
	const layers = Object.fromEntries(names.map((name, index) => [name, names.slice(index + 1)]));
	expect(unfolded(layers).length).toBeLessThan(names.length * 8 * names.length);
});
