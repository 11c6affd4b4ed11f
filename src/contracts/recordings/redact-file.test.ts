import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { echoing, folder, jwt, looking, recording, secret, showing, terminal } from "./fixtures/run.ts";
import { redactFile } from "./redact-file.ts";

const options = { keepHosts: false };

describe("a file", () => {
	test("is without its secrets, those of the exchanges before the one that shows it among them", async () => {
		const { said, ...streams } = terminal();
		const to = join(folder(), "out.har");
		expect(await redactFile({ from: recording([echoing, showing]), to, ...options }, streams)).toBe(0);
		const text = readFileSync(to, "utf8");
		expect(text).not.toContain(secret);
		const standIn = /sid=([\da-f]{32})/.exec(text)?.[1];
		expect(text).toContain(`session ${standIn}`);
		expect(said).toEqual([]);
	});

	test("is not written where something is left that looks like a secret", async () => {
		const { said, ...streams } = terminal();
		const to = join(folder(), "out.har");
		expect(await redactFile({ from: recording([showing, looking, echoing]), to, ...options }, streams)).toBe(1);
		expect(existsSync(to)).toBe(false);
		expect(said).toEqual([
			expect.stringMatching(/a\.har: exchange 1: \/response\/headers\/X-Trace: a JSON Web Token is left$/),
			expect.stringMatching(/^1 exchange holds .*: nothing was written\. /),
		]);
		expect(said.join()).not.toContain(jwt);
	});

	test("is written to standard output without such an exchange", async () => {
		const { said, written, ...streams } = terminal();
		expect(await redactFile({ from: recording([showing, looking, echoing]), to: undefined, ...options }, streams)).toBe(1);
		expect(written().split("\n")).toHaveLength(3);
		expect(written()).not.toContain(secret);
		expect(said.at(-1)).toMatch(/^1 exchange holds .*: they were left out\. /);
	});

	test("that cannot be read leaves nothing behind", async () => {
		const to = join(folder(), "out.har");
		await expect(redactFile({ from: join(folder(), "none.har"), to, ...options }, terminal())).rejects.toThrow("cannot be read (ENOENT)");
		expect(existsSync(to)).toBe(false);
	});

	test("keeps its hosts where that is wished", async () => {
		const hosted = { url: "https://portal.corp.cn:8080/" };
		const texts: string[] = [];
		for (const keepHosts of [false, true]) {
			const { written, ...streams } = terminal();
			await redactFile({ from: recording([hosted]), to: undefined, keepHosts }, streams);
			texts.push(written());
		}
		expect(texts.map((text) => text.includes("portal.corp.cn"))).toEqual([false, true]);
	});
});
