import { expect, test } from "vitest";
import { exchange, list, redactionOf, writer, written } from "./fixtures/door.ts";
import { Operations } from "./operations.ts";
import { redact } from "./redact.ts";

test("nothing of recorders' own is written", () => {
	const found = new Operations([list]).find("POST", "/v1/doors/7");
	if (found === undefined) throw new Error("no operation");
	const recorded = {
		comment: "Nightingale",
		_initiator: "Nightingale",
		serverIPAddress: "10.0.0.1",
		request: { httpVersion: "HTTP/1.1", cookies: ["Nightingale"] },
	};
	const { entry } = redact(exchange({}), recorded as never, found, writer());
	expect(JSON.stringify(entry)).not.toMatch(/Nightingale|10\.0\.0\.1/);
	expect(Object.keys(entry)).toEqual(["startedDateTime", "time", "timings", "request", "response", "cache"]);
	expect(entry.request.httpVersion).toBe("HTTP/1.1");
});

test("a secret is hidden in what stands before it in the same exchange", () => {
	const entry = written({ body: '{"note":"was Wr0ngHorse77"}', text: '{"password":"Wr0ngHorse77"}' });
	expect(entry.request.postData?.text).toBe('{"note":"was Xx0xxXxxxx01"}');
	expect(entry.response.content.text).toBe('{"password":"Xx0xxXxxxx01"}');
});

test("a body that was not recorded is not written as an empty one", () => {
	const { request, response } = exchange({});
	const found = new Operations([list]).find("POST", "/v1/doors/7");
	if (found === undefined) throw new Error("no operation");
	const empty = { ...exchange({}), request: { headers: request.headers }, response: { headers: response.headers } };
	const { entry } = redact(empty, { response: { content: { size: 17 } } }, found, writer());
	expect([entry.request.postData, entry.request.bodySize, entry.response.content.text, entry.response.content.size]).toEqual([
		undefined,
		-1,
		undefined,
		17,
	]);
});

test("a method stays if everybody knows it", () => {
	const [operation] = list.operations;
	const redaction = redactionOf({}, { operations: operation === undefined ? [] : [{ ...operation, takesAnyMethod: true }] });
	const methodOf = (method: string) => written({ method }, redaction).request.method;
	expect([methodOf("put"), methodOf("NIGHTINGALE")]).toEqual(["PUT", "XXXXXXXXXXY"]);
});
