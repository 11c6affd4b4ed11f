import { momentOf } from "../console-link/wall-clock.ts";

/**
 * The milliseconds between two times of a server; undefined if one of them is missing or has an unknown format. Clocks that differ, and times without
 * a zone, make no difference, because both are the server's.
 */
export function lifeOf(issued: unknown, expires: unknown): number | undefined {
	const life = instantOf(expires) - instantOf(issued);
	return life > 0 ? life : undefined;
}

function instantOf(text: unknown): number {
	if (typeof text !== "string") return Number.NaN;
	return /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : (momentOf(text, "UTC")?.getTime() ?? Number.NaN);
}
