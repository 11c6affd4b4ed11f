import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startLogged } from "../call.ts";
import { findChromium, launchChromium } from "../chromium.ts";
import { compile, expected, writeProgram } from "../package.ts";

const execute = promisify(execFile);
const { project } = inject("package");
const compiled = join(project, "calls/out-nodenext");
const mock = startLogged();
const chromium = await findChromium();

beforeAll(() => writeProgram(project, "calls"));
afterAll(async () => (await mock).close());

test("the project's own TypeScript compiles every operation and narrowing under nodenext", async () => {
	expect(await compile(project, "calls", "nodenext")).toBe("");
});

describe("the package calls every operation of the mock", () => {
	test("on the Node that runs the tests", async () => {
		const { stdout } = await execute(process.execPath, [join(compiled, "main.js"), (await mock).url]);
		expect(JSON.parse(stdout)).toEqual([process.version, expected]);
	});

	test.skipIf("missing" in chromium)("in Chromium, in a page and in a worker, under a policy that forbids eval", async () => {
		const { url } = await mock;
		const site = await startSite(`default-src 'none'; script-src 'self'; worker-src 'self'; connect-src ${url}`, await filesFor(url));
		const browser = await launchChromium();
		try {
			const page = await browser.newPage();
			// Under such a policy Playwright itself cannot wait for a value of the page.
			const printed = page.waitForEvent("console", (message) => message.text().startsWith("{"));
			await page.goto(site.url);
			const results = JSON.parse((await printed).text());
			expect(results).toEqual({ page: expected, worker: expected, violations: [], forbidden: ["eval", "eval"] });
		} finally {
			await browser.close();
			site.close();
		}
	});
});

interface File {
	type: string;
	text: string;
}

async function startSite(policy: string, files: Record<string, File>) {
	const server = createServer(({ url = "" }, response) => {
		const { type, text } = files[url] ?? { type: "text/plain", text: "" };
		response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy }).end(text);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** One program for a page and for its worker. Both try `eval`, so that the policy is known to be in force. */
async function filesFor(url: string): Promise<Record<string, File>> {
	const attempt = 'let forbidden = "nothing"; try { globalThis.eval("1"); } catch { forbidden = "eval"; }';
	const worker = await script(`import { runAll } from "./all.js"; ${attempt} postMessage([await runAll("${url}"), forbidden]);`);
	const page = await script(`import { runAll } from "./all.js";
const violations = [];
addEventListener("securitypolicyviolation", ({ blockedURI }) => blockedURI === "eval" || violations.push(blockedURI));
${attempt}
const worker = new Worker("/worker.js", { type: "module" });
const message = new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(data)));
const own = await runAll("${url}");
const [theirs, forbiddenThere] = await message;
console.log(JSON.stringify({ page: own, worker: theirs, violations, forbidden: [forbidden, forbiddenThere] }));`);
	return {
		"/": { type: "text/html", text: '<!doctype html><script type="module" src="/page.js"></script>' },
		"/page.js": page,
		"/worker.js": worker,
	};
}

async function script(contents: string): Promise<File> {
	const result = await build({ stdin: { contents, resolveDir: compiled }, bundle: true, format: "esm", minify: true, write: false });
	return { type: "text/javascript", text: result.outputFiles[0]?.text ?? "" };
}
