import { expect, test } from "vitest";
import { missingMembers } from "./missing-members.ts";

const request = { method: "GET", url: "https://lantern.example/" };
const headers: unknown[] = [];

test.each([undefined, null])("a response that is %s is one that never came", (response) => {
	expect(missingMembers.mend({ request, response })).toMatchObject({
		request: { headers: [] },
		response: { status: 0, headers: [], content: { size: 0 }, bodySize: -1 },
	});
});

test.each([undefined, null])("headers and a content that are %s are none, and of a body whose size nobody knows", (absent) => {
	expect(missingMembers.mend({ request: { headers: absent }, response: { status: 204, headers: absent, content: absent } })).toEqual({
		request: { headers: [] },
		response: { status: 204, headers: [], content: { size: -1, mimeType: "x-unknown" } },
	});
});

test("what is there stays, whatever it is", () => {
	for (const entry of [
		{ request: { headers }, response: { status: 200, headers, content: {} } },
		{ request: "x", response: 7 },
		{ request: { headers: "x" }, response: { headers: {}, content: "x" } },
	])
		expect(missingMembers.mend(entry)).toBe(entry);
});
