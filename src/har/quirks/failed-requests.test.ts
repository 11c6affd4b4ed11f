import { expect, test } from "vitest";
import { failedRequests } from "./failed-requests.ts";

const content = { size: 9, mimeType: "application/json", text: '{"half": ' };

test.each(["_error", "_failureText"])("a request with %s failed, whatever its status says", (reason) => {
	const response = { status: 200, content, [reason]: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" };
	expect(failedRequests.mend({ response })).toEqual({
		response: { ...response, status: 0, content: { size: 9, mimeType: "application/json" } },
	});
});

test.each([-1, -999])("the status %i is that of no response", (status) => {
	expect(failedRequests.mend({ response: { status, content: {} } })).toEqual({ response: { status: 0, content: {} } });
});

test.each([null, "", undefined])("a response whose _error is %j stays", (_error) => {
	const entry = { response: { status: 200, content, _error } };
	expect(failedRequests.mend(entry)).toBe(entry);
});
