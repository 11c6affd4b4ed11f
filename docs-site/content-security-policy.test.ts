import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** The files of a built site, as the integration leaves them. */
async function secured(files: Record<string, string>): Promise<(file: string) => string> {
	const folder = mkdtempSync(join(tmpdir(), "content-security-policy-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [file, written] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), written);
	}
	const done = contentSecurityPolicy().hooks["astro:build:done"];
	await done?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<typeof done>[0]);
	return (file) => readFileSync(join(folder, file), "utf8");
}

const page = (body: string, head = "") =>
	`<!DOCTYPE html><html><head><title>A</title><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const securedPage = async (body: string, head?: string) => (await secured({ "index.html": page(body, head) }))("index.html");
const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1]?.split("; ") ?? [];
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("The policy of a page", () => {
	test("allows nothing but the site's own, and no inline code", async () => {
		expect(policyOf(await securedPage(""))).toEqual([
			"default-src 'none'",
			"script-src 'self' 'wasm-unsafe-eval' ",
			"style-src 'self' ",
			"img-src 'self' data:",
			"connect-src 'self'",
			"worker-src 'self'",
			"base-uri 'none'",
			"form-action 'none'",
		]);
	});

	test("allows each inline script and style by its hash, in templates too; data and files need none", async () => {
		const html = await securedPage(
			'<script>one()</script><script>one()</script><template><script type="module">two()</script></template><script src="/x.js"></script><script type="application/json">{}</script><style>a{}</style>',
		);
		const [, scripts, styles] = policyOf(html);
		expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' ${hashOf("one()")} ${hashOf("two()")}`);
		expect(styles).toBe(`style-src 'self' ${hashOf("a{}")}`);
	});

	test("lets a page that calls servers connect anywhere", async () => {
		expect(policyOf(await securedPage("<div data-calls-servers></div>"))).toContain("connect-src 'self' http: https:");
	});

	test("stands right behind the characters' name", async () => {
		expect(await securedPage("", "<script>one()</script>")).toMatch(
			/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" [^>]+><script>/,
		);
	});
});

describe("A style attribute", () => {
	test("becomes a class, the same for the same style on every page", async () => {
		const read = await secured({
			"index.html": page('<p style="color:red" class="a">1</p><p style="color:blue">2</p>'),
			"a/index.html": page('<template><p style="color:red">3</p></template>'),
		});
		const [first = "", second = ""] = [read("index.html"), read("a/index.html")];
		expect([...first.matchAll(/<p class="([^"]+)">/g)].map(([, classes]) => classes?.replace(/\d/, "N"))).toEqual(["a style-N", "style-N"]);
		expect(first + second).not.toContain("style=");
		const red = /class="a (style-\d)"/.exec(first)?.[1];
		expect(second).toContain(`<p class="${red}">3</p>`);
		const rules = read("styles.css").split("\n");
		expect(rules).toHaveLength(2);
		expect(rules).toContain(`.${red}{color:red}`);
		expect(rules).toContainEqual(expect.stringMatching(/^\.style-\d\{color:blue\}$/));
	});

	test("that a stylesheet looks for is looked for as a class", async () => {
		const read = await secured({ "a/b.css": "span[style^='--']:not([class]){color:var(--0)}p{}" });
		expect(read("a/b.css")).toBe("span[class^='style-']{color:var(--0)}p{}");
	});
});

test("all stylesheets are asked for at the end of the head, the styles' own last", async () => {
	const html = await securedPage(
		'<link rel="stylesheet" href="/b.css"><p>1</p>',
		'<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">',
	);
	expect(html).toMatch(
		/<link rel="icon" href="\/i.svg"><link rel="stylesheet" href="\/a.css"><link rel="stylesheet" href="\/b.css"><link rel="stylesheet" href="\/styles.css"><\/head><body><p>1<\/p>/,
	);
});

test.each([
	"javascript:alert(1)",
	" JaVaScRiPt:alert(1)",
	"java&#9;script:alert(1)",
	"&#106;avascript&colon;alert(1)",
	"vbscript:x",
	"data:text/html,x",
])("a link that is code, %j, is words", async (address) => {
	expect(await securedPage(`<a href="${address}" class="a">1</a>`)).toContain('<body><a class="a">1</a></body>');
});

test.each(["https://a.example/", "mailto:a@b.example", "/a/#b", "a:b", "#data:", "http://["])(
	"a link that is none, %j, is kept",
	async (address) => {
		expect(await securedPage(`<a href="${address}">1</a>`)).toContain(`<a href="${address}">1</a>`);
	},
);
