import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const isThere = (url: string) =>
	fetch(url).then(
		() => true,
		() => false,
	);

test("npm start serves the mock and the built site, prints a request to paste and a link to open, and ends with both", async () => {
	const child = spawn(process.execPath, ["scripts/start.ts", "--port", "0", "--docs-port", "0"], { cwd: root });
	onTestFinished(() => void child.kill("SIGKILL"));
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			printed += chunk;
		});
	await expect
		.poll(() => printed, { timeout: 30_000 })
		.toMatch(/Listening on http[\s\S]*Docs on http|Docs on http[\s\S]*Listening on http/);
	const [docs = "", mock = ""] = [/Docs on (\S+)/, /Listening on (http[\w:/.]+)/].map((pattern) => pattern.exec(printed)?.[1] ?? "");
	expect(printed).toMatch(/^\s*curl /m);
	expect((await fetch(docs)).status).toBe(200);
	expect(await isThere(mock)).toBe(true);
	child.kill("SIGTERM");
	await once(child, "exit");
	await expect.poll(() => Promise.all([docs, mock].map(isThere))).toEqual([false, false]);
});
