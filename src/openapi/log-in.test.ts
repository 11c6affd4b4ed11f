import { describe, expect, test } from "vitest";
import { specOf } from "./fixtures/spec.ts";
import { logInOf } from "./log-in.ts";
import { operationsOf } from "./operations.ts";

const right = {
	credential: "$response.header.X-Token",
	password: { at: "$request.body#/password", hash: "sha-512" },
	issued: "$response.body#/from",
	expires: "$response.body#/to",
};

const object = (...names: string[]) => ({
	type: "object",
	properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

function read(word: unknown) {
	const spec = specOf({
		paths: {
			"/session": {
				post: {
					"x-log-in": word as never,
					requestBody: { content: { "application/json": { schema: object("password") } } },
					responses: {
						201: {
							description: "",
							headers: { "X-Token": { schema: { type: "string" } } },
							content: { "application/json": { schema: object("id", "from", "to") } },
						},
						401: { description: "", content: { "application/json": { schema: object("why") } } },
					},
				},
			},
		},
	});
	const [post] = operationsOf(spec);
	if (post === undefined) throw new Error("There is an operation");
	return logInOf(spec, post.operation);
}

describe("x-log-in", () => {
	test("says where the credential is, how the password is hashed and how long the credential works", () => {
		expect(read(right)).toEqual({
			credential: { message: "response", in: "header", pointer: "/X-Token" },
			password: "/password",
			hash: "sha-512",
			life: { issued: "/from", expires: "/to" },
		});
	});

	test("needs no hash and no times, and may name a header in any case", () => {
		expect(read({ credential: "$response.body#/id", password: { at: "$request.body#/password" } })).toEqual({
			credential: { message: "response", in: "body", pointer: "/id" },
			password: "/password",
		});
		expect(read({ ...right, credential: "$response.header.x-token" })).toBeDefined();
	});

	test("may be absent", () => expect(read(undefined)).toBeUndefined());

	test.each<[string, unknown, string]>([
		["that is no object", true, "expected x-log-in: {"],
		["with an unknown member", { ...right, token: 1 }, "got token"],
		["with one time", { ...right, issued: undefined, expires: "$response.body#/to" }, "write both or neither"],
		["without a credential", { ...right, credential: undefined }, "expected $response.header."],
		["whose credential is in the request", { ...right, credential: "$request.body#/password" }, "expected $response.header."],
		["whose header no success has", { ...right, credential: "$response.header.X-Other" }, "declares this header"],
		["whose member no success has", { ...right, credential: "$response.body#/why" }, "declares this member"],
		["whose time is in a header", { ...right, issued: "$response.header.X-Token" }, "expected $response.body#"],
		["without a password", { ...right, password: undefined }, "the JSON Pointer of a declared member"],
		["whose password is not declared", { ...right, password: { at: "$request.body#/pass" } }, "the JSON Pointer of a declared member"],
		["with an unknown hash", { ...right, password: { at: "$request.body#/password", hash: "md5" } }, "expected one of sha-512, got md5"],
		["with an unknown word of a password", { ...right, password: { at: "$request.body#/password", salt: "a" } }, "got salt"],
	])("%s is refused", (_, word, message) => expect(() => read(word)).toThrow(message));
});
