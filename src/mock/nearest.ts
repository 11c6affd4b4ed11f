import { parseTemplate, readPath, type SentPath, sharedSegments } from "../openapi/path-template.ts";
import { editDistance } from "./edit-distance.ts";
import type { Operation } from "./operation.ts";

/** Longer paths and longer segments are not spelt out. */
const segmentLimit = 32;
const lengthLimit = 64;

/** The operation whose path a request may have meant: it shares the most leading segments, and of those that do it is spelt most alike. Undefined if it resembles none. */
export function nearestTo(path: string, operations: readonly Operation[]): Operation | undefined {
	const sent = readPath(path);
	const near = operations.map((operation) => ({
		operation,
		shared: sharedSegments(parseTemplate(operation.declared.path), sent),
		edits: editsBetween(operation.declared.path, sent),
	}));
	const [first, ...others] = near.filter(({ shared }) => shared > 0);
	if (first === undefined) return undefined;
	const isNearer = (a: typeof first, b: typeof first) => a.shared > b.shared || (a.shared === b.shared && a.edits < b.edits);
	return others.reduce((best, next) => (isNearer(next, best) ? next : best), first).operation;
}

/** The path that is spelt most alike, wherever it differs: `/v1/console` is a slip of `/v1/consoles`. */
export function nearestBySpelling(path: string, operations: readonly Operation[]): string | undefined {
	const sent = readPath(path);
	const paths = operations.map(({ declared }) => ({ path: declared.path, edits: editsBetween(declared.path, sent) }));
	return paths.reduce<(typeof paths)[number] | undefined>(
		(best, next) => (best === undefined || next.edits < best.edits ? next : best),
		undefined,
	)?.path;
}

/** How many characters differ, segment by segment. A parameter is spelt as it was sent. */
function editsBetween(template: string, { segments }: SentPath): number {
	const written = template.split("/").slice(1, segmentLimit);
	const sent = segments.slice(0, segmentLimit).map((segment) => segment.slice(0, lengthLimit));
	const count = Math.max(written.length, sent.length);
	let edits = 0;
	for (let index = 0; index < count; index++) {
		const [wanted = "", got = ""] = [written[index], sent[index]];
		if (!wanted.includes("{") || got === "") edits += editDistance(wanted, got);
	}
	return edits;
}
