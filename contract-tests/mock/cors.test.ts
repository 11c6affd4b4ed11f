import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rightCall, send, startLogged } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

const origin = "https://portal.example";

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
	"a page of any origin, calling %s,",
	(_, operation) => {
		const right = rightCall(operation);
		right.headers.Origin = origin;

		test("may send what it asks to send", async () => {
			const wanted = Object.keys(right.headers).join(",").toLowerCase();
			const headers = { Origin: origin, "Access-Control-Request-Method": right.method, "Access-Control-Request-Headers": wanted };
			for (const target of [right.target, "/nowhere"]) {
				const reply = await send(mock.url, { method: "OPTIONS", target, headers });
				expect(reply).toMatchObject({
					status: 204,
					text: "",
					headers: {
						"access-control-allow-origin": "*",
						"access-control-allow-methods": right.method,
						"access-control-allow-headers": wanted,
					},
				});
			}
		});

		test.each([
			["the usual answer", right],
			["a refusal", { ...right, headers: { Origin: origin } }],
			["an unknown method", { ...right, method: "DELETE" }],
			["OPTIONS that is no preflight", { method: "OPTIONS", target: right.target, headers: { Origin: origin } }],
			["an unknown path", { ...right, target: `${right.target}/nowhere` }],
			["a wish that cannot be granted", { ...right, headers: { ...right.headers, Prefer: "code=299" } }],
			["the mock's own words", { ...right, target: "/" }],
			["a body that is too long", { ...right, method: "POST", body: "x".repeat(2 * 1024 * 1024) }],
		])("may read %s with all its headers", async (_, call) => {
			const { headers } = await send(mock.url, call);
			expect(headers).toMatchObject({ "access-control-allow-origin": "*", "access-control-expose-headers": "*" });
		});
	},
);
