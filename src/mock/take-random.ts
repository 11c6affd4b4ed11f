import { randomFillSync } from "node:crypto";

/** Chance is asked of the system for many answers at once. */
const pool = new Uint8Array(4_096);
let taken = pool.length;

/** So many bytes that nobody can foretell, and that nobody else gets. */
export function takeRandom(count: number): Uint8Array {
	if (count > pool.length) return randomFillSync(new Uint8Array(count));
	if (taken + count > pool.length) {
		randomFillSync(pool);
		taken = 0;
	}
	taken += count;
	return pool.slice(taken - count, taken);
}
