/** How many characters are put in, taken out or changed to make one text of another (Levenshtein). It takes as long as their lengths multiplied: cut them. */
export function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let at = 0; at < from.length; at++) {
		const next = [at + 1];
		for (let index = 0; index < to.length; index++) {
			const changed = (row[index] ?? 0) + (from[at] === to[index] ? 0 : 1);
			next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
