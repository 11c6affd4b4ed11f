import { expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { specOf } from "./fixtures/spec.ts";
import { draftSecurity } from "./security.ts";

const securitySchemes = {
	token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "OAuth " },
	session: { type: "apiKey", in: "query", name: "sessionId" },
	basic: { type: "http", scheme: "basic" },
	nowhere: { type: "apiKey", in: "body", name: "token" },
};
const spec = specOf({ components: { securitySchemes } });
const draft = (requirements: Json | undefined) => draftSecurity(spec, "/security", requirements);

test("each alternative lists the credentials that it needs together", () => {
	const { alternatives } = draft([{ token: [], session: [] }, { session: [] }, {}]);
	const line = (scheme: string) => spec.line(`/components/securitySchemes/${scheme}`);
	const token = { scheme: "token", in: "header", name: "Authorization", prefix: "OAuth ", line: line("token") };
	const session = { scheme: "session", in: "query", name: "sessionId", line: line("session") };
	expect(alternatives).toEqual([[token, session], [session], []]);
});

test("an operation without requirements needs none", () => {
	expect([draft(undefined).alternatives, draft([]).alternatives]).toEqual([[], []]);
});

test.each([
	["tokan", "no security scheme tokan; declare it under components/securitySchemes"],
	["basic", "only a security scheme of type apiKey can be checked; use one with in, name and x-prefix"],
	["nowhere", "only a security scheme of type apiKey can be checked"],
])("the scheme %s is refused", (scheme, message) => expect(() => draft([{ [scheme]: [] }])).toThrow(message));
