import { expect, test } from "vitest";
import { specOf } from "../openapi/fixtures/spec.ts";
import { draftSecurity } from "./security.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth " },
	session: { type: "apiKey", in: "query", name: "sessionId" },
	basic: { type: "http", scheme: "basic" },
};
const spec = specOf({ components: { securitySchemes } });
const draft = (security?: object[]) =>
	draftSecurity(spec, { pointer: "/paths/~1a/get", value: security ? { security: security as [] } : {} });

test("each alternative lists the credentials that it needs together, each with its line", () => {
	const { alternatives } = draft([{ token: [], session: [] }, { basic: [] }, {}]);
	const line = (scheme: string) => spec.line(`/components/securitySchemes/${scheme}`);
	const token = { scheme: "token", type: "apiKey", in: "header", name: "Authorization", prefix: "OAuth ", line: line("token") };
	const session = { scheme: "session", type: "apiKey", in: "query", name: "sessionId", line: line("session") };
	const basic = { scheme: "basic", type: "basic", in: "header", name: "Authorization", prefix: "Basic ", line: line("basic") };
	expect(alternatives).toEqual([[token, session], [basic], []]);
});

test("an operation without requirements needs none", () => {
	expect([draft().alternatives, draft([]).alternatives]).toEqual([[], []]);
});

test("a scheme that nobody declared is refused", () => {
	expect(() => draft([{ tokan: [] }])).toThrow("no security scheme tokan; declare it under components/securitySchemes");
});
