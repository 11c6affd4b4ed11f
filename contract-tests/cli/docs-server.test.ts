import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headers, serveSite } from "../../src/docs/server.ts";
import { writeFolderAtomic } from "../../src/files/atomic-folder.ts";

const around = mkdtempSync(join(tmpdir(), "docs-server-"));
const site = join(around, "dist");
let url: string;

/** A build of the site. */
async function build(): Promise<void> {
	await writeFolderAtomic(site, async (folder) => {
		mkdirSync(join(folder, "guide"), { recursive: true });
		for (const name of ["index.html", "guide/index.html", "a.md", "a.yaml", "a.json", "404.html", "guide/404.html"])
			writeFileSync(join(folder, name), `${name} é`);
	});
}

beforeAll(async () => {
	await build();
	url = await serveSite(site, 0);
});
afterAll(() => rmSync(around, { recursive: true }));

const get = (path: string, range?: string) => fetch(url + path, { redirect: "manual", headers: range === undefined ? {} : { range } });

test.each([
	["", "text/html; charset=utf-8"],
	["guide/", "text/html; charset=utf-8"],
	["a.md?x=1", "text/markdown; charset=utf-8"],
	["a.yaml", "text/yaml; charset=utf-8"],
	["a.json", "application/json; charset=utf-8"],
])("/%s is %s, and in no other site's frame", async (path, type) => {
	const response = await get(path);
	expect([response.status, response.headers.get("Content-Type")]).toEqual([200, type]);
	for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
});

test.each([
	["none", 404],
	["..%2f..%2fetc%2fpasswd", 403],
	["%00", 400],
	["%zz", 400],
])("/%s is refused", async (path, status) => expect((await get(path)).status).toBe(status));

test.each([
	["none", "404.html é"],
	["none/", "404.html é"],
	["none/none", "404.html é"],
	["guide/none", "guide/404.html é"],
	["guide/none/none/", "guide/404.html é"],
])("/%s is not there, and shows the nearest page for that", async (path, text) => {
	const response = await get(path);
	expect([response.status, await response.text()]).toEqual([404, text]);
});

test("a folder without its slash leads to it with one", async () => expect((await get("guide")).headers.get("Location")).toBe("/guide/"));

test.each([
	["bytes=0-3", 206, "inde"],
	["bytes=5-2", 416, ""],
	["bytes=999-", 416, ""],
	["bytes=x-y", 200, "index.html é"],
	["lines=0-1", 200, "index.html é"],
])("a request for %s is answered with %i", async (range, status, text) => {
	const response = await get("", range);
	expect([response.status, await response.text()]).toEqual([status, text]);
});

describe("while the site is built anew", () => {
	test("every request gets its page", async () => {
		let isBuilding = true;
		const building = (async () => {
			for (let count = 0; count < 40; count++) await build();
			isBuilding = false;
		})();
		const got = new Set<string>();
		const reader = async () => {
			while (isBuilding) got.add(await (await get("guide/")).text());
		};
		await Promise.all([building, ...Array.from({ length: 8 }, reader)]);
		expect([...got]).toEqual(["guide/index.html é"]);
	});
});

test("where the mock listens is handed out in the place of the site's own word, and nothing else is", async () => {
	const told = await serveSite(site, 0, "http://127.0.0.1:5010");
	const response = await fetch(`${told}mock.json?x`);
	expect([response.headers.get("Content-Type"), await response.json()]).toEqual([
		"application/json; charset=utf-8",
		{ url: "http://127.0.0.1:5010" },
	]);
	for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
	expect(await (await fetch(`${told}a.json`)).text()).toBe("a.json é");
	expect((await get("mock.json")).status).toBe(404);
});

test("hosts are told the same headers", () => {
	const told = readFileSync(new URL("../../docs-site/public/_headers", import.meta.url), "utf8");
	expect(told).toBe(
		`/*\n${Object.entries(headers)
			.map(([name, value]) => `  ${name}: ${value}\n`)
			.join("")}`,
	);
});
