import { expect, test } from "vitest";
import { files } from "./site.ts";

const entries = (files.get("/THIRD-PARTY-LICENSES.txt") ?? "").split(/^=+\n(?=.*\n=+$)/m).slice(1);

test("the site carries the licences of what its scripts, its styles and its search are made of, each with a copyright line", () => {
	expect(entries.map((entry) => entry.split(" ")[0])).toEqual(
		expect.arrayContaining(["@astrojs/starlight", "@expressive-code/core", "@pagefind/default-ui", "astro", "pagefind", "vite"]),
	);
	for (const entry of entries) expect(entry).toMatch(/^Copyright /m);
});

test.each(["/", "/zh/"])("%s links them", (page) => {
	expect(files.get(page)).toContain('href="/THIRD-PARTY-LICENSES.txt"');
});
