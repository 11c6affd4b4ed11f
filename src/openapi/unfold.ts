/** A node of a graph at one place of a tree. */
export interface Unfolded<T> {
	node: T;
	/** It is not entered here: it stands inside itself, or is entered at nearer places. */
	isCut: boolean;
	children: Unfolded<T>[];
}

interface Graph<T> {
	/** The same for the same node wherever it stands; nothing for one that leads to no other. */
	keyOf(node: T): string | undefined;
	childrenOf(node: T): T[];
	/** How often nodes are entered again, at further places. Nodes that all name each other would else be entered on every way through them. */
	repeats: number;
}

interface Around {
	key: string | undefined;
	around: Around | undefined;
}

/** A graph as a tree whose size grows with the graph's and no faster. Every node is entered once at least, the nearest places come first. */
export function unfold<T>(root: T, { keyOf, childrenOf, repeats }: Graph<T>): Unfolded<T> {
	const entered = new Set<string>();
	let left = repeats;
	const leaf = (node: T): Unfolded<T> => ({ node, isCut: false, children: [] });
	const tree = leaf(root);
	const queue: { branch: Unfolded<T>; around: Around | undefined }[] = [{ branch: tree, around: undefined }];
	for (const { branch, around } of queue) {
		const key = keyOf(branch.node);
		if (key !== undefined) {
			branch.isCut = isInside(key, around) || (entered.has(key) && left === 0);
			if (branch.isCut) continue;
			if (entered.has(key)) left -= 1;
			entered.add(key);
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
