/** A node of a graph at one place of a tree. */
export interface Unfolded<T> {
	node: T;
	/** It is not entered here: it stands inside itself, or is entered at enough nearer places. */
	isCut: boolean;
	children: Unfolded<T>[];
}

interface Graph<T> {
	/** The same for the same node wherever it stands; nothing for one that leads to no other. */
	keyOf(node: T): string | undefined;
	childrenOf(node: T): T[];
}

/** At how many places a node is entered. Nodes that all name each other would else be entered on every way through them. */
const places = 8;

interface Around {
	key: string | undefined;
	around: Around | undefined;
}

/** A graph as a tree whose size grows with the graph's and no faster: the nearest places come first. */
export function unfold<T>(root: T, { keyOf, childrenOf }: Graph<T>): Unfolded<T> {
	const entered = new Map<string, number>();
	const leaf = (node: T): Unfolded<T> => ({ node, isCut: false, children: [] });
	const tree = leaf(root);
	const queue: { branch: Unfolded<T>; around: Around | undefined }[] = [{ branch: tree, around: undefined }];
	for (const { branch, around } of queue) {
		const key = keyOf(branch.node);
		if (key !== undefined) {
			const times = entered.get(key) ?? 0;
			branch.isCut = times === places || isInside(key, around);
			if (branch.isCut) continue;
			entered.set(key, times + 1);
		}
		branch.children = childrenOf(branch.node).map(leaf);
		for (const child of branch.children) queue.push({ branch: child, around: { key, around } });
	}
	return tree;
}

function isInside(key: string, around: Around | undefined): boolean {
	for (let each = around; each !== undefined; each = each.around) if (each.key === key) return true;
	return false;
}

/** The branches of a tree, each before those below it. */
export function* branchesOf<T>(tree: Unfolded<T>): Generator<Unfolded<T>> {
	yield tree;
	for (const child of tree.children) yield* branchesOf(child);
}
