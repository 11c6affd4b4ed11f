import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { answerPreflight } from "./cors.ts";

const asked = (method: string, headers: Record<string, string>) => answerPreflight({ method, headers } as unknown as IncomingMessage);
const wanted = { "access-control-request-method": "PUT", "access-control-request-headers": "x-token,prefer" };

test("a preflight is granted the method and the headers that it asks for", () => {
	expect(asked("OPTIONS", wanted)).toMatchObject({
		status: 204,
		body: "",
		headers: { "Access-Control-Allow-Methods": "PUT", "Access-Control-Allow-Headers": "x-token,prefer" },
	});
});

test.each([
	["OPTIONS that asks for no method", "OPTIONS", {}],
	["another method", "GET", wanted],
])("%s is no preflight", (_, method, headers) => {
	expect(asked(method, headers)).toBeUndefined();
});
