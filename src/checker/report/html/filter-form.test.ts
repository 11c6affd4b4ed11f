import { expect, test } from "vitest";
import { brokenBody, driftingBody, shownOf } from "../fixtures/shown.ts";
import { filterForm } from "./filter-form.ts";

test("one can choose among the APIs, operations and rules of what was found, each once and in order", async () => {
	const unknown = await shownOf({ request: { url: "https://lantern.example/towers" } });
	const exchanges = [await shownOf(driftingBody), unknown, await shownOf(brokenBody), await shownOf(brokenBody)];
	expect(filterForm(exchanges).text).toBe(`
<form hidden aria-label="Filter the findings" autocomplete="off">
<label>API <select name="api"><option value="">all</option><option>lantern</option></select></label>
<label>Operation <select name="operation"><option value="">all</option><option>showLamp</option></select></label>
<label>Rule <select name="rule"><option value="">all</option><option>response-schema</option><option>unknown-member</option><option>unknown-operation</option></select></label>

<button type="reset">Show all</button>
<output></output>
</form>`);
});
