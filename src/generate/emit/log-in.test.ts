import { expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { logInSource } from "./log-in.ts";

const string = { type: "string" };
const object = (...names: string[]) => ({ type: "object", properties: Object.fromEntries(names.map((name) => [name, string])) });

const sourceOf = (word: object | undefined, rest: object = {}) =>
	logInSource(
		modelOf(
			specOf({
				paths: {
					"/session": {
						post: {
							operationId: "enter",
							...(word && { "x-log-in": word }),
							requestBody: { content: { "application/json": { schema: object("password") } } },
							responses: {
								201: {
									description: "",
									headers: { "X-Token": { schema: string } },
									content: { "application/json": { schema: object("from", "to") } },
								},
							},
						},
					},
				},
				...rest,
			}),
		),
	);

const word = { credential: "$response.header.X-Token", password: { at: "$request.body#/password" } };

test("an API without a log-in has no module for it", () => expect(sourceOf(undefined)).toBeUndefined());

test("the module says where the credential and the password are, and has the route of the operation alone", () => {
	const source = sourceOf(word);
	expect(source).toContain('credential: { header: "X-Token" }');
	expect(source).toContain('password: { pointer: "/password" }');
	expect(source).toContain("enter: {");
	expect(source).toContain('LogInOptions<NonNullable<Parameters<AcmeClient["enter"]>[0]>>');
	expect(source).not.toMatch(/hashes|life/);
});

test("hash and life stand there if the word has them", () => {
	const life = { issued: "$response.body#/from", expires: "$response.body#/to" };
	const source = sourceOf({ ...word, ...life, password: { ...word.password, hash: "sha-512" } });
	expect(source).toContain('import { hashes } from "../../src/client/log-in/hashes.ts";');
	expect(source).toContain('hash: hashes["sha-512"]');
	expect(source).toContain('life: { issued: "/from", expires: "/to" }');
});

test("servers between which a client chooses are refused", () => {
	const servers = [
		{ url: "https://a.example/one", "x-name": "one" },
		{ url: "https://b.example/two", "x-name": "two" },
	];
	expect(() => sourceOf(word, { servers })).toThrow("x-log-in is not read where servers have names");
});
