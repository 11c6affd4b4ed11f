import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { algorithms, vectorsOf } from "../../client/fixtures/vectors.ts";
import { launchChromium } from "../chromium.ts";
import { installNode, nodeLines } from "../installation.ts";

const execute = promisify(execFile);
const vectors = algorithms.flatMap((algorithm) => vectorsOf(algorithm).map(([, vector]) => ({ algorithm, ...vector })));
const expected = vectors.map(({ headers }) => headers);

/** Signs all that openssl signed, each at its time; what fails is in the list with its message. */
const program = build({
	stdin: {
		contents: `${algorithms.map((algorithm, index) => `import { sign as sign${index} } from "../../client/signing/${algorithm}.ts";`).join("\n")}
const signers = { ${algorithms.map((algorithm, index) => `"${algorithm}": sign${index}`).join(", ")} };
const { Date } = globalThis;
export async function signAll() {
	const results = [];
	for (const { algorithm, time, request, secret, names } of ${JSON.stringify(vectors)}) {
		globalThis.Date = class extends Date {
			constructor(...given) { super(...(given.length > 0 ? given : [time])); }
			static now() { return Date.parse(time); }
		};
		const signed = signers[algorithm]({ ...request, url: new URL(request.url) }, secret, names);
		results.push(await signed.catch(({ name, message }) => name + ": " + message));
	}
	return JSON.stringify(results);
}`,
		resolveDir: import.meta.dirname,
	},
	bundle: true,
	format: "iife",
	globalName: "program",
	write: false,
}).then(({ outputFiles: [file] }) => file?.text ?? "");

describe("signs as openssl does", () => {
	test.each([...Object.keys(nodeLines), "26"])("on Node %s", { timeout: 180_000 }, async (line) => {
		const node = line === "26" ? process.execPath : await installNode(line);
		const { stdout } = await execute(node, ["--eval", `${await program}; program.signAll().then(console.log)`]);
		expect(JSON.parse(stdout)).toEqual(expected);
	});

	describe("in Chromium", () => {
		let browser: Browser;
		beforeAll(async () => {
			browser = await launchChromium();
		}, 180_000);
		afterAll(() => browser.close());

		/** No host is asked: the page is made up. */
		async function signedAt(url: string): Promise<unknown> {
			const page = await browser.newPage();
			await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
			await page.goto(url);
			return JSON.parse(await page.evaluate(`${await program}; program.signAll()`));
		}

		test("on a page that came over HTTPS", async () => {
			expect(await signedAt("https://page.example/")).toEqual(expected);
		});

		test("but not on one that came over plain HTTP, which has no WebCrypto", async () => {
			expect(await signedAt("http://page.example/")).toEqual(vectors.map(() => "TypeError: auth: signing needs HTTPS or localhost"));
		});
	});
});
