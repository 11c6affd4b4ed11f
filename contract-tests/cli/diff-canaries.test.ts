import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch, type Operation } from "rfc6902";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changesBetween } from "../../scripts/diff/contract.ts";
import { highest } from "../../scripts/diff/level.ts";
import type { Json, JsonObject } from "../../scripts/generate/spec.ts";

interface Edit {
	/** A pointer; its first word may name a place of the base. */
	at: string;
	/** Absent where what stands there is removed. */
	set?: Json;
	move?: string;
	and?: Edit;
}

/** A pair of contracts that differ in one thing: the base, edited by \`before\` on both sides and by the rest on one. */
interface Canary extends Edit {
	says: string;
	before?: Edit;
}

const folder = join(import.meta.dirname, "../diff");
const base = readFileSync(join(folder, "base.yaml"), "utf8");
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
	if (edit !== undefined) expect(applyPatch(copy, patchOf(edit)).filter((failure) => failure !== null)).toEqual([]);
	return copy;
}

const levels = readdirSync(join(folder, "canaries")).map((file) => file.replace(/\.yaml$/, ""));
const canariesOf = (level: string): Canary[] => parse(readFileSync(join(folder, "canaries", `${level}.yaml`), "utf8"));

test("there are canaries for each verdict", () => {
	expect(levels.sort()).toEqual(["major", "minor", "none", "patch"]);
});

describe.each(levels)("%s:", (level) => {
	test.concurrent.each(canariesOf(level))("$says", async (canary) => {
		const before = edited(parse(base), canary.before);
		const changes = await changesBetween(before, edited(before, canary));
		expect({ level: highest(changes.map((change) => change.level)), changes }).toEqual({ level, changes });
	});
});
