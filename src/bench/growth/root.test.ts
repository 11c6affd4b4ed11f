import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sizeOf, withRoot } from "./root.ts";

test("a root has its spec and the programs, and is gone afterwards", async () => {
	const made = await withRoot("lantern", "openapi: 3.1.1\n", async (root) => {
		expect(readFileSync(join(root, "specs/lantern/openapi.yaml"), "utf8")).toBe("openapi: 3.1.1\n");
		expect(existsSync(join(root, "scripts/check.ts"))).toBe(true);
		mkdirSync(join(root, "out"));
		for (const [name, text] of Object.entries({ a: "abc", b: "d" })) writeFileSync(join(root, "out", name), text);
		expect(sizeOf(join(root, "out"))).toBe(4);
		return root;
	});
	expect(existsSync(made)).toBe(false);
	await expect(withRoot("lantern", "", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
