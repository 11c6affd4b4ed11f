import { expect, test } from "vitest";
import { inBodies, inHeaders, inMessages, type Members, withMember } from "./quirk.ts";

const louder = (members: Members) => ({ ...members, loud: true });
const same = <T>(value: T): T => value;

test("a member is changed where it is an object", () => {
	expect(withMember({ a: { b: 1 } }, "a", louder)).toEqual({ a: { b: 1, loud: true } });
	for (const holder of [{}, { a: null }, { a: "x" }]) expect(withMember(holder, "a", louder)).toBe(holder);
});

test("messages, bodies and headers of both sides are changed", () => {
	expect(inMessages({ request: {}, response: {} }, louder)).toEqual({ request: { loud: true }, response: { loud: true } });
	expect(inBodies({ request: { postData: {} }, response: { content: {} } }, louder)).toEqual({
		request: { postData: { loud: true } },
		response: { content: { loud: true } },
	});
	expect(inHeaders({ request: { headers: [1] }, response: { headers: [2] } }, (headers) => [...headers, 3])).toEqual({
		request: { headers: [1, 3] },
		response: { headers: [2, 3] },
	});
});

test("where nothing is changed the entry is the same object, and so where it lacks what would be changed", () => {
	for (const entry of [
		{ request: { headers: [], postData: {} }, response: { headers: [], content: {} } },
		{},
		{ request: { headers: "x" } },
	])
		for (const mended of [inMessages(entry, same), inBodies(entry, same), inHeaders(entry, same)]) expect(mended).toBe(entry);
});
