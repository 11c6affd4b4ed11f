import fc from "fast-check";
import { expect, test } from "vitest";
import { entry } from "./fixtures/har.ts";
import { quirks } from "./quirks.ts";
import { isStandard } from "./standard-entry.ts";

type Members = Record<string, unknown>;

/** What a member may be, right or odd. */
const value = fc.constantFrom<unknown>(
	undefined,
	null,
	true,
	-1,
	0,
	200,
	"",
	"200",
	"x\ny",
	":x",
	"utf-8",
	"base64",
	{},
	[],
	[["a", "b"]],
	["a: b"],
);

const member = fc.constantFrom(
	...["headers", "postData", "content", "status", "bodySize", "headersSize", "_error", "_failureText"],
	...["text", "mimeType", "encoding", "params", "comment", "size", "compression", "name", "value"],
);

const whole: Members = { ...entry({ request: { postData: { mimeType: "text/plain", text: "x" } } }) };

/** The holders of members that an entry has: itself, its messages, their bodies and their headers. */
function holdersIn(value: unknown): Members[] {
	if (typeof value !== "object" || value === null) return [];
	return [value as Members, ...Object.values(value).flatMap(holdersIn)];
}

/** A whole entry in which some members are others. */
const changed = fc.array(fc.tuple(fc.nat({ max: 20 }), member, value), { maxLength: 3 }).map((changes) => {
	const copy = structuredClone(whole);
	for (const [place, name, other] of changes) {
		const holders = holdersIn(copy);
		const holder = holders[place % holders.length] ?? copy;
		holder[name] = structuredClone(other);
	}
	return copy;
});

test("no quirk changes a standard entry", () => {
	let standard = 0;
	const property = fc.property(changed, (each) => {
		if (!isStandard(each)) return;
		standard++;
		for (const { name, mend } of quirks) expect(mend(each), name).toBe(each);
	});
	fc.assert(property, { numRuns: 5_000 });
	expect(standard).toBeGreaterThan(500);
});

test("what most exporters write is standard", () => {
	expect(isStandard({ ...entry({}) })).toBe(true);
	expect(isStandard(whole)).toBe(true);
});

test.each<[string, Members]>([
	["without a response", { ...whole, response: undefined }],
	["with a packed body", { ...entry({ content: { text: "e30=", encoding: "base64" } }) }],
	["with the fields of a form", { ...entry({ request: { postData: { mimeType: "x", params: [] } } }) }],
	["with a header of HTTP/2", { ...entry({ request: { headers: [{ name: ":path", value: "/" }] } }) }],
])("an entry %s is looked at for quirks", (_, each) => expect(isStandard(each)).toBe(false));
