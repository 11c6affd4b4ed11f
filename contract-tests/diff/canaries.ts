import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch, type Operation } from "rfc6902";
import { parse } from "yaml";
import type { Json, JsonObject } from "../../src/openapi/document.ts";

interface Edit {
	/** A pointer; its first word may name a place of the base. */
	at: string;
	/** Absent where what stands there is removed. */
	set?: Json;
	move?: string;
	and?: Edit;
}

/** A pair of contracts that differ in one thing: the base, edited by `before` on both sides and by the rest on one. */
export interface Canary extends Edit {
	says: string;
	before?: Edit;
}

const folder = import.meta.dirname;
const base: JsonObject = parse(readFileSync(join(folder, "base.yaml"), "utf8"));
const operation = "/paths/~1screens~1{id}/post";
const places: Record<string, string> = {
	operation,
	request: `${operation}/requestBody/content/application~1json/schema`,
	reply: `${operation}/responses/200/content/application~1json/schema`,
	example: `${operation}/responses/200/content/application~1json/examples/screen`,
	link: `${operation}/responses/202/links/job`,
	call: `${operation}/callbacks/done/{$request.query.hook}/post`,
};

const pointerOf = (at: string) => at.replace(/^[a-z]+/, (name) => places[name] ?? name);

function patchOf({ at, set, move, and }: Edit): Operation[] {
	const path = pointerOf(at);
	const own: Operation =
		move !== undefined
			? { op: "move", from: path, path: pointerOf(move) }
			: set === undefined
				? { op: "remove", path }
				: { op: "add", path, value: set };
	return and === undefined ? [own] : [own, ...patchOf(and)];
}

function edited(document: JsonObject, edit: Edit | undefined): JsonObject {
	const copy = structuredClone(document);
	const failure = edit === undefined ? undefined : applyPatch(copy, patchOf(edit)).find((each) => each !== null);
	if (failure) throw failure;
	return copy;
}

/** The contract before and after what a canary says. */
export function contractsOf(canary: Canary): [before: JsonObject, after: JsonObject] {
	const before = edited(base, canary.before);
	return [before, edited(before, canary)];
}

/** The canaries by their verdict. */
export const canaries: ReadonlyMap<string, Canary[]> = new Map(
	readdirSync(join(folder, "canaries")).map((file) => [
		file.replace(/\.yaml$/, ""),
		parse(readFileSync(join(folder, "canaries", file), "utf8")),
	]),
);
