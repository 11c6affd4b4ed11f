import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../redaction/entry.ts";
import { HarFile } from "../../scripts/capture/har-file.ts";
import { entriesIn, folder } from "../capture/run.ts";

const entry = (text: string) => ({ request: { url: text } }) as Entry;
const texts = ["a", "控制台", "x".repeat(100_000), '"]}}\n'];

describe("the file of a capture", () => {
	test("is a whole HAR before the first entry and after each, and after entries have changed", () => {
		const file = new HarFile(join(folder(), "traffic.har"));
		expect(entriesIn(file.path)).toEqual([]);
		const entries: Entry[] = [];
		for (const text of texts) {
			entries.push(entry(text));
			file.append(entry(text));
			expect(entriesIn(file.path)).toEqual(entries);
		}
		entries[0] = entry("shorter");
		file.rewrite(entries);
		expect(entriesIn(file.path)).toEqual(entries);
		file.append(entry("after"));
		expect(entriesIn(file.path)).toEqual([...entries, entry("after")]);
		file.rewrite([]);
		file.append(entry("first"));
		expect(entriesIn(file.path)).toEqual([entry("first")]);
	});

	test("is read by nobody else, and leaves no other file behind", async () => {
		const file = new HarFile(join(folder(), "traffic.har"));
		file.append(entry("a"));
		file.rewrite([entry("b")]);
		file.append(entry("c"));
		file.close();
		if (process.platform !== "win32") expect(statSync(file.path).mode & 0o777).toBe(0o600);
		expect(await readdir(dirname(file.path))).toEqual(["traffic.har"]);
	});

	test("is gone where nothing came", async () => {
		const file = new HarFile(join(folder(), "traffic.har"));
		file.discard();
		expect(await readdir(dirname(file.path))).toEqual([]);
	});

	test("is whole when the process is killed within a write, which Linux breaks off", { timeout: 60_000 }, async () => {
		const script = `
			import { HarFile } from "../scripts/capture/har-file.ts";
			const file = new HarFile(process.argv[1]);
			for (let size = 0; ; size += 7) file.append({ text: "x".repeat(50_000 + size) });`;
		for (let kill = 0; kill < 25; kill++) {
			const path = join(folder(), "traffic.har");
			const child = spawn(process.execPath, ["--input-type=module", "-e", script, path], { cwd: join(import.meta.dirname, "../..") });
			await expect.poll(() => existsSync(path) && entriesIn(path).length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
			await new Promise((resolve) => setTimeout(resolve, kill));
			child.kill("SIGKILL");
			await once(child, "close");
			expect(entriesIn(path).length).toBeGreaterThan(0);
		}
	});

	test("is never one that is there already", () => {
		const path = join(folder(), "traffic.har");
		writeFileSync(path, "precious");
		expect(() => new HarFile(path)).toThrow("EEXIST");
		expect(readFileSync(path, "utf8")).toBe("precious");
	});
});
