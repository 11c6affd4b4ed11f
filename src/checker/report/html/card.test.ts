import { describe, expect, test } from "vitest";
import { LeftOut } from "../../../redaction/redaction.ts";
import { brokenBody, driftingBody, shownOf } from "../fixtures/shown.ts";
import { card } from "./card.ts";

test("an exchange is shown with what was found beside its messages, and each finding leads to its line", async () => {
	const { text } = card(await shownOf(brokenBody, 3), 7);
	expect(text).toBe(`
<article class="exchange" data-api="lantern" data-operation="showLamp" aria-labelledby="exchange-7">
<header>
<h3 id="exchange-7"><span class="badge error">error</span> <code>GET /lantern/v1/lamps/{lamp}</code> <span class="status">200</span></h3>
<p>a.har #3 · showLamp</p>
</header>
<ol class="findings">
<li class="error" data-rule="response-schema">
<p><span class="level">error</span> <a href="#response-schema">response-schema</a></p>
<p><a href="#response-7-4"><code>/response/body/brightness</code></a></p>
<p>expected a number &lt;= 100, got a larger one</p>
<p class="spec"><code>specs/lantern/openapi.yaml:68</code></p>

</li></ol>
<div class="messages"><div><h4>Request</h4><pre>GET https://lantern.example/lantern/v1/lamps/hall
Authorization: Key example
</pre></div><div><h4>Response</h4><pre>HTTP 200
Content-Type: application/json

{
<mark class="error" id="response-7-4">  &quot;brightness&quot;: 170
</mark>}
</pre></div></div>
</article>`);
});

test("drift says what to add to the spec", async () => {
	const { text } = card(await shownOf(driftingBody), 0);
	expect(text).toContain(
		"<p>Add to the spec:</p><pre><code>hostName: { type: string, x-provenance: { captured: &quot;a.har&quot; } }</code></pre>",
	);
	expect(text).toContain('<mark class="drift"');
});

describe("an exchange", () => {
	test("that no contract knows has no API and no operation", async () => {
		const { text } = card(await shownOf({ request: { url: "https://lantern.example/towers" } }), 0);
		expect(text).toContain('data-api="" data-operation=""');
		expect(text).toContain("<p>a.har #0 · no known operation</p>");
		expect(text).toContain('<mark class="error" id="request-0-0">GET https://lantern.example/towers\n</mark>');
	});

	test("that says when it was is shown with that", async () => {
		const shown = await shownOf(brokenBody);
		if (shown.entry instanceof LeftOut) throw shown.entry;
		const entry = { ...shown.entry, startedDateTime: "2026-01-02T03:04:05Z", time: 7.5 };
		expect(card({ ...shown, entry }, 0).text).toContain("<p>a.har #0 · showLamp · 2026-01-02T03:04:05Z · 8 ms</p>");
	});

	test("in which a finding has no line names the place without a link", async () => {
		const { text } = card(await shownOf({ request: { headers: [] } }), 0);
		expect(text).toContain("<p><code>/request/headers/authorization</code></p>");
	});

	test("of which lines are left out says how many", async () => {
		const labels = Array.from({ length: 30 }, () => ({}));
		const { text } = card(await shownOf({ content: { text: JSON.stringify({ brightness: 170, labels }) } }), 0);
		expect(text).toContain("<i>… 13 lines left out</i>\n");
	});

	test("that may hold a secret is not shown", async () => {
		const entry = new LeftOut("a secret is left", "/request/headers");
		const { text } = card({ ...(await shownOf(brokenBody)), entry }, 0);
		expect(text).toContain('<div class="messages"><p>Not shown: a secret is left</p></div>');
		expect(text).toContain("<p><code>/response/body/brightness</code></p>");
	});
});

test("of several findings on a line the first gives it its level", async () => {
	const shown = await shownOf(brokenBody);
	const [finding] = shown.findings;
	if (finding === undefined) throw new Error("nothing was found");
	const both = [{ ...finding, level: "drift" as const }, finding];
	expect(card({ ...shown, findings: both }, 0).text).toContain('<mark class="drift"');
	expect(card({ ...shown, findings: both.toReversed() }, 0).text).toContain('<mark class="error"');
});
