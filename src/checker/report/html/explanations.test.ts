import { expect, test } from "vitest";
import { explanations } from "./explanations.ts";

const page = (rule: string) => `# ${rule}

**Drift**. A \`<lamp>\` is lit.

## Example

None.

## What to do

Switch it off.

Or **wait** & see.
`;

test("each rule by which something was found is explained: what it finds and what to do", () => {
	expect(explanations(["unknown-member"], page, undefined).text).toBe(`
<section aria-labelledby="rules">
<h2 id="rules">Rules</h2>

<h3 id="unknown-member">unknown-member</h3>
<p><strong>Drift</strong>. A <code>&lt;lamp&gt;</code> is lit.</p>

<h4>What to do</h4>
<p>Switch it off.</p>
<p>Or <strong>wait</strong> &amp; see.</p>
<p>docs: <code>rules/unknown-member</code></p>
</section>`);
});

test("in the order of the rules, and nothing where there are none", () => {
	expect(
		[...explanations(["unknown-value", "unknown-member"], page, undefined).text.matchAll(/<h3 id="([^"]+)"/g)].map(([, rule]) => rule),
	).toEqual(["unknown-value", "unknown-member"]);
	expect(explanations([], page, undefined).text).toBe("");
});

test("each leads to its page, if the address of the docs is known", () => {
	const link = "https://docs.example/rules/unknown-member/";
	expect(explanations(["unknown-member"], page, "https://docs.example/").text).toContain(`<p>docs: <a href="${link}">${link}</a></p>`);
});
