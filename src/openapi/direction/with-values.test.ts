import { expect, test } from "vitest";
import { withValues } from "./with-values.ts";

const document = { a: { "b/c": [1, { d: 2 }], e: { f: 3 } }, g: null };

test("a value has others at some pointers, at the root too, and is as it was elsewhere", () => {
	expect(withValues(document, "", new Map([["/a/b~1c/1/d", [4]]]))).toEqual({ a: { "b/c": [1, { d: [4] }], e: { f: 3 } }, g: null });
	expect(withValues(document, "", new Map([["", 1]]))).toBe(1);
});

test("a part without another value inside stays the same object, and so does the whole where there is none", () => {
	const changed = withValues(document, "", new Map([["/a/b~1c/0", 7]])) as typeof document;
	expect(changed.a.e).toBe(document.a.e);
	expect(changed.a).not.toBe(document.a);
	expect(withValues(document, "", new Map([["/x", 7]]))).toBe(document);
});
