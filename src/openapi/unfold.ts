/** A node of a graph at one place of a tree. */
export interface Unfolded<T> {
	node: T;
	/** The node has no children here. It is inside itself, or already has its children nearer to the root. */
	isCut: boolean;
	children: Unfolded<T>[];
}

interface Graph<T> {
	/** The same for the same node in every place. Undefined for a node that leads to no other. */
	keyOf(node: T): unknown;
	childrenOf(node: T): T[];
	/** How often nodes may be entered again in further places. Without a limit, nodes that all refer to each other are entered on every path through them. */
	repeats: number;
}

interface Around {
	key: unknown;
	around: Around | undefined;
}

/** A graph as a tree. The tree grows in proportion to the graph. Every node is entered at least once, first in the places nearest to the root. */
export function unfold<T>(root: T, { keyOf, childrenOf, repeats }: Graph<T>): Unfolded<T> {
	const entered = new Set<unknown>();
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

function isInside(key: unknown, around: Around | undefined): boolean {
	for (let each = around; each !== undefined; each = each.around) if (each.key === key) return true;
	return false;
}

/** The branches of a tree, each before those below it. */
export function* branchesOf<T>(tree: Unfolded<T>): Generator<Unfolded<T>> {
	const left = [tree];
	for (let branch = left.pop(); branch !== undefined; branch = left.pop()) {
		yield branch;
		left.push(...branch.children.toReversed());
	}
}
