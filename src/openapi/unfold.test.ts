import { expect, test } from "vitest";
import { branchesOf, unfold } from "./unfold.ts";

const unfolded = (graph: Record<string, string[]>) =>
	[
		...branchesOf(
			unfold("a", { keyOf: (node) => (graph[node]?.length ? node : undefined), childrenOf: (node) => graph[node] ?? [], repeats: 5 }),
		),
	].map(({ node, isCut }) => (isCut ? `(${node})` : node));
const clique = (names: string[]) => Object.fromEntries(names.map((name) => [name, names]));

test.each([
	["a tree is itself, each node before those below it", { a: ["b", "c"], b: ["d"], c: [], d: [] }, "a b d c"],
	["what is named twice stands twice", { a: ["b", "c"], b: ["c"], c: ["d"], d: [] }, "a b c d c d"],
	["a node is not entered inside itself", { a: ["b", "a"], b: ["a"] }, "a b (a) (a)"],
])("%s", (_, graph, expected) => expect(unfolded(graph).join(" ")).toBe(expected));

test("nodes that lead on are entered again at the nearest places, and each once wherever it is", () => {
	const deep = { a: ["b", "c"], b: ["d"], d: Array.from({ length: 9 }, () => "c"), c: ["e"], e: ["f"], f: [] };
	expect(unfolded(deep).join(" ")).toBe(`a b d${" c (e)".repeat(5)}${" (c)".repeat(4)} c e f`);
	const plain = { a: Array.from({ length: 20 }, () => "b"), b: [] };
	expect(unfolded(plain)).toHaveLength(21);
});

test("nodes that all name each other give a tree that grows with their names", () => {
	const names = [..."abcdefghijkl"];
	const most = 1 + (names.length + 5) * names.length;
	expect(unfolded(clique(names))).toHaveLength(most);
	const layers = Object.fromEntries(names.map((name, index) => [name, names.slice(index + 1)]));
	expect(unfolded(layers).length).toBeLessThan(most);
});
