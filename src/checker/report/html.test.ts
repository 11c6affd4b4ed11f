import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import type { CheckResult } from "../check.ts";
import { type Changes, type Recordings, reportedBy } from "./fixtures/reported.ts";
import { shownEntry } from "./fixtures/shown-entry.ts";
import { broken, drifting, hostile, kept } from "./fixtures/traffic.ts";
import { html } from "./html.ts";

const page = (recordings: Recordings, changes?: Changes) => reportedBy(html, recordings, changes);

test.each([
	["All 2 exchanges keep the contract", [kept, kept]],
	["The exchange keeps the contract, with drift", [drifting]],
	["The exchange breaks the contract", [broken]],
	["1 of 2 exchanges breaks the contract", [broken, drifting]],
	["All 2 exchanges keep the contract, 1 with drift", [kept, drifting]],
])("the verdict is %j", async (verdict, entries) => {
	expect(await page({ "a.har": entries })).toContain(`${verdict}</h1>`);
});

test("only exchanges in which something was found are shown, and drift where it came first", async () => {
	const text = await page({ "a.har": [kept, drifting, broken, drifting] });
	expect([...text.matchAll(/<p>(a\.har #\d)/g)].map(([, place]) => place)).toEqual(["a.har #1", "a.har #2"]);
	expect(text).toContain("<span>2 times</span>");
});

test("the page shows the first 1,000 findings and says how many there are more", async () => {
	const text = await page({ "a.har": Array(1_200).fill(broken) });
	expect(text.match(/<article /g)).toHaveLength(1_000);
	expect(text).toContain("200 more findings than a page can show");
	expect(text).toContain("<span>1200 times</span>");
});

test("of a long body the page shows the beginning and what is around the finding", async () => {
	const labels = Array.from({ length: 500 }, (_, index) => ({ text: index === 400 ? 7 : `label ${index}` }));
	const text = await page({ "a.har": [entry({ content: { text: JSON.stringify({ brightness: 70, labels }) } })] });
	expect(text).toMatch(
		/label 5&quot;.*<i>… \d+ lines left out<\/i>.*label 399&quot;.*<mark class="error" [^>]*> {6}&quot;text&quot;: 7\n<\/mark>.*label 401&quot;/s,
	);
	expect(text).not.toMatch(/label (?:200|450)&quot;/);
});

test("the page lets nothing run but its own style and its own script", async () => {
	const text = await page({ [hostile]: [broken] });
	const hashOf = (tag: string) => {
		const [all, content = "", ...more] = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(text) ?? [];
		expect([all === undefined, more]).toEqual([false, []]);
		return `&#39;sha256-${createHash("sha256").update(content).digest("base64")}&#39;`;
	};
	const policy = `default-src &#39;none&#39;; img-src data:; style-src ${hashOf("style")}; script-src ${hashOf("script")}`;
	expect(text).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
	expect(text.match(/<script/g)).toHaveLength(1);
});

describe("the page shows no secret", () => {
	const secret = "5c66c9a616334283b055d150680fff98";
	const header = { headers: [{ name: "Authorization", value: `Key ${secret}` }] };
	const echoing = entry({ response: { headers: [{ name: "X-Echo", value: secret }] }, content: { text: "{}" } });

	/** Knows a secret from the first header that carries it, as the redaction does. */
	const redact = () => {
		const known = new Set<string>();
		return (judged: CheckResult) => {
			const text = JSON.stringify(shownEntry(judged));
			for (const [, found = ""] of text.matchAll(/"Key ([\da-f]{32})"/g)) known.add(found);
			return JSON.parse([...known].reduce((made, found) => made.replaceAll(found, "0".repeat(32)), text));
		};
	};

	test.each([
		["that an earlier exchange gave away, in which nothing was found", [entry({ request: header }), echoing]],
		["that only a later exchange gives away", [echoing, entry({ request: header })]],
	])("%s", async (_, entries) => {
		expect(await page({ "a.har": entries }, { redact: redact() })).not.toContain(secret);
		expect(await page({ "a.har": entries })).toContain(secret);
	});

	test("half of which was cut off", async () => {
		const long = entry({ content: { text: `${"x ".repeat(9_990)}${secret} and so on` } });
		const text = await page({ "a.har": [long, entry({ request: header })] }, { redact: redact() });
		expect(text).toContain("… and more: 20022 characters in all");
		expect(text).not.toContain(secret.slice(0, 8));
	});

	test("where the redaction is not sure of an exchange", async () => {
		const refuse = () => new LeftOut("a secret is left");
		const text = await page({ "a.har": [broken] }, { redact: refuse });
		expect(text).toContain("<p>Not shown: a secret is left</p>");
		expect(text).toContain("expected a number &lt;= 100, got a larger one");
		expect(text).not.toContain("lantern.example");
	});

	test("where the redaction is broken, because there is none then", async () => {
		const fail = () => {
			throw new TypeError("broken");
		};
		await expect(page({ "a.har": [broken] }, { redact: fail })).rejects.toThrow("broken");
	});
});

test("what lies far behind the last exchange that is shown is not searched for secrets, because that would take long", async () => {
	let searched = 0;
	const redact = (judged: CheckResult) => {
		searched++;
		return shownEntry(judged);
	};
	await page({ "a.har": Array(12_500).fill(broken) }, { redact });
	expect(searched).toBe(1_000 + 10_000 + 1_000);
});
