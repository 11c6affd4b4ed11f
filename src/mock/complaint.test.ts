import { expect, test } from "vitest";
import { Complaint, complain } from "./complaint.ts";

test("a complaint is a text that nobody takes for an answer of the API", () => {
	expect(complain(new Complaint(404, "no operation is near\n  GET /kilns"))).toEqual({
		status: 404,
		headers: { "Content-Type": "text/plain; charset=utf-8", "X-Mock-Error": "true" },
		body: "mock: no operation is near\n  GET /kilns\n",
		note: "404 from the mock itself: no operation is near",
	});
});

test.each([new Error("lost"), "lost"])("what fails otherwise is a 500 with its message (%s)", (error) => {
	expect(complain(error)).toMatchObject({ status: 500, headers: { "X-Mock-Error": "true" }, body: "mock: lost\n" });
});
