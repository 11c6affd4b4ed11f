import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

/** A folder dist/ with the file `old`, where one is wished, and what is in it and beside it at the end. */
function folder(isThere: boolean) {
	const parent = mkdtempSync(join(tmpdir(), "replace-"));
	onTestFinished(() => rmSync(parent, { recursive: true }));
	const dist = join(parent, "dist");
	if (isThere) write("old")(dist);
	return { dist, left: () => [readdirSync(parent), ...(readdirSync(parent).length > 0 ? [readdirSync(dist)] : [])] };
}

const write = (name: string) => async (target: string) => {
	mkdirSync(target);
	writeFileSync(join(target, name), "");
	return name;
};

test.each([true, false])("the new folder takes the place of the old one (%s)", async (isThere) => {
	const { dist, left } = folder(isThere);
	expect(await replaceFolder(dist, write("new"))).toBe("new");
	expect(left()).toEqual([["dist"], ["new"]]);
});

test("what was there stays until the new one is complete, and where it cannot be made", async () => {
	const { dist, left } = folder(true);
	const broken = replaceFolder(dist, async (target) => {
		await write("half")(target);
		expect(readdirSync(dist)).toEqual(["old"]);
		throw new Error("broken");
	});
	await expect(broken).rejects.toThrow("broken");
	expect(left()).toEqual([["dist"], ["old"]]);
});

test("nothing is left where nothing was and the first cannot be made", async () => {
	const { dist, left } = folder(false);
	await expect(replaceFolder(dist, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
	expect(left()).toEqual([[]]);
});
