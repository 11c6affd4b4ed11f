import { beforeAll, describe, expect, test } from "vitest";
import { type Change, changesBetween } from "../../src/diff/contract.ts";
import { highest } from "../../src/diff/level.ts";
import { changesOfAll } from "../diff/batch.ts";
import { type Canary, canaries, contractsOf } from "../diff/canaries.ts";

const changes = new Map<Canary, Change[]>();

beforeAll(async () => {
	const all = [...canaries.values()].flat();
	const found = await changesOfAll(all.map(contractsOf));
	for (const [index, canary] of all.entries()) changes.set(canary, found[index] ?? []);
});

const levelOf = (found: Change[]) => highest(found.map((change) => change.level));

function expectLevel(level: string, canary: Canary): void {
	const found = changes.get(canary) ?? [];
	expect({ level: levelOf(found), changes: found }).toEqual({ level, changes: found });
}

test("there are canaries for each verdict", () => {
	expect([...canaries.keys()].sort()).toEqual(["major", "minor", "none", "patch"]);
});

describe.each([...canaries])("%s:", (level, own) => {
	test.each(own)("$says", (canary) => expectLevel(level, canary));
});

describe("a canary that stands beside others", () => {
	test.each([...canaries])("fails where it is expected to be anything but %s", (level, own) => {
		for (const other of canaries.keys())
			for (const canary of own) if (other !== level) expect(() => expectLevel(other, canary)).toThrow(/deeply equal/);
	});

	test("is judged by what Redocly says of it: without that, dozens of breaks would be none", async () => {
		const deaf = (canary: Canary) => changesBetween(...contractsOf(canary), async () => []);
		const levels = await Promise.all((canaries.get("major") ?? []).map(async (canary) => levelOf(await deaf(canary))));
		expect(levels.filter((level) => level !== "major").length).toBeGreaterThan(36);
	});
});
