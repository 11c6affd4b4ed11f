import { expect, test } from "vitest";
import { joinedHeaders } from "./joined-headers.ts";

const server = { name: "Server", value: "lantern" };

test("a header with several lines is one for each of them", () => {
	const headers = [{ name: "Set-Cookie", value: "a=1; Path=/\nb=2\r\n c=3", comment: "x" }, server];
	expect(joinedHeaders.mend({ request: { headers: [server] }, response: { headers } })).toEqual({
		request: { headers: [server] },
		response: {
			headers: [...["a=1; Path=/", "b=2", "c=3"].map((value) => ({ name: "Set-Cookie", value, comment: "x" })), server],
		},
	});
});

test("a header of one line stays, and what is none, too", () => {
	const entry = { request: { headers: [server, "a\nb", { name: "a" }] }, response: { headers: [] } };
	expect(joinedHeaders.mend(entry)).toBe(entry);
});
