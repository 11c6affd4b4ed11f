import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { notFoundPages } from "./not-found.ts";

test("the page of what is not there of each language lies where hosts want it", () => {
	const site = mkdtempSync(join(tmpdir(), "not-found-"));
	onTestFinished(() => rmSync(site, { recursive: true }));
	for (const folder of ["404", "xx/404"]) {
		mkdirSync(join(site, folder), { recursive: true });
		writeFileSync(join(site, folder, "index.html"), folder);
	}
	const done = notFoundPages(["/", "/xx/"]).hooks["astro:build:done"];
	Reflect.apply(done ?? expect.fail, undefined, [{ dir: pathToFileURL(`${site}/`) }]);
	for (const folder of ["404", "xx/404"]) {
		expect(readFileSync(join(site, `${folder}.html`), "utf8")).toBe(folder);
		expect(existsSync(join(site, folder))).toBe(false);
	}
});
