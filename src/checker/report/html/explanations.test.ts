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
	expect(explanations(["unknown-member"], page).text).toBe(`
<section aria-labelledby="rules">
<h2 id="rules">Rules</h2>

<h3 id="unknown-member">unknown-member</h3>
<p><strong>Drift</strong>. A <code>&lt;lamp&gt;</code> is lit.</p>

<h4>What to do</h4>
<p>Switch it off.</p>
<p>Or <strong>wait</strong> &amp; see.</p>

</section>`);
});

test("in the order of the rules, and nothing where there are none", () => {
	expect([...explanations(["unknown-value", "unknown-member"], page).text.matchAll(/<h3 id="([^"]+)"/g)].map(([, rule]) => rule)).toEqual([
		"unknown-value",
		"unknown-member",
	]);
	expect(explanations([], page).text).toBe("");
});
