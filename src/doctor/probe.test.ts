import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { credentialOf } from "./credential.ts";
import { type Operation, readContract } from "./operation.ts";
import { probesOf } from "./probe.ts";

const root = join(import.meta.dirname, "../..");
const read = (api: string) => readContract(api, join(root, "generated", api, "openapi.yaml"));
const invented = readContract("acme-console", join(import.meta.dirname, "../../contract-tests/new-api/specs/acme-console/openapi.yaml"));

describe.each(readdirSync(join(root, "generated")))("the questions about %s", (api) => {
	const { operations } = read(api);

	test("are about each operation, and each names what nobody has", () => {
		for (const operation of operations) {
			const given = Object.fromEntries(Object.keys(operation.example.path).map((name) => [name, "given"]));
			const questions = probesOf(operation, given);
			expect(questions, operation.operationId).not.toEqual([]);
			for (const { input } of questions) expect(JSON.stringify(input)).toMatch(/"0{8}-?(0{4}-?){3}0{12}"/);
		}
	});

	test("are all that a discrepancy tells by", () => {
		for (const operation of operations) {
			const asked = probesOf(operation, {}).map(({ ask }) => ask);
			for (const { told } of operation.discrepancies)
				if (told !== undefined) expect(asked.some((ask) => isDeepStrictEqual(ask, told.ask))).toBe(true);
		}
	});
});

describe("an API that says nothing to the doctor", () => {
	const [operation] = invented.operations as [Operation];

	test("is asked with zeros in the place of each example, with and without a credential", () => {
		expect(probesOf(operation, { machine: "anvil" })).toMatchObject([
			{ title: "without a credential", withCredential: false, input: { path: { machine: "00000" } } },
			{ title: "for what does not exist", withCredential: true, input: { path: { machine: "00000" } } },
		]);
	});

	test("is not asked where its request names nothing", () => {
		expect(probesOf({ ...operation, example: { path: {}, query: {}, header: {}, body: { kind: "vnc" } } }, {})).toEqual([]);
	});

	test("is asked to log in with zeros in the place of each text", () => {
		const example = { path: {}, query: {}, header: {}, body: { name: "anna", password: "s3cret" } };
		const [, { input } = {}] = probesOf({ ...operation, example, logsIn: true }, {});
		expect(input?.body).toEqual({ name: "0".repeat(32), password: "0".repeat(32) });
	});

	test("is not asked what a discrepancy asks of something that may exist", () => {
		const told = { ask: { "$request.path.machine": "anvil" } };
		expect(probesOf({ ...operation, discrepancies: [{ says: "a", does: "b", told }] }, {}).map(({ title }) => title)).toEqual([
			"without a credential",
		]);
	});
});

describe("a credential", () => {
	const { spec, operations } = invented;

	test("is of zeros where the environment has none, and the name of the variable is told", () => {
		expect(credentialOf(spec, operations, {})).toEqual({
			auth: { token: "0".repeat(32) },
			source: "with a credential of zeros; set ACME_CONSOLE_TOKEN to learn more",
		});
	});

	test("comes from the environment, and its value is not told", () => {
		expect(credentialOf(spec, operations, { ACME_CONSOLE_TOKEN: "anvil" })).toEqual({
			auth: { token: "anvil" },
			source: "with the credential of ACME_CONSOLE_TOKEN",
		});
	});

	test("is of all that an alternative needs, but for what a signature makes", () => {
		const securitySchemes = {
			sign: { type: "apiKey", in: "header", name: "X-Sign", "x-signature": "rot13" },
			date: { type: "apiKey", in: "header", name: "Date" },
			"basic-auth": { type: "http", scheme: "basic" },
			token: { type: "oauth2" },
			zone: { type: "apiKey", in: "cookie", name: "zone" },
		};
		const other = { ...spec, document: { components: { securitySchemes } } };
		const needing = operations.map((operation) => ({ ...operation, security: [["sign", "date"], ["basic-auth"], ["token", "zone"], []] }));
		const [zeros, named] = ["0".repeat(32), "ACME_CONSOLE_SIGN_* or ACME_CONSOLE_BASIC_AUTH_* or ACME_CONSOLE_TOKEN and ACME_CONSOLE_ZONE"];
		expect(credentialOf(other, needing, { ACME_CONSOLE_TOKEN: "t" })).toEqual({
			auth: { "basic-auth": { username: zeros, password: zeros } },
			source: `with a credential of zeros; set ${named} to learn more`,
		});
		expect(credentialOf(other, needing, { ACME_CONSOLE_TOKEN: "t", ACME_CONSOLE_ZONE: "z" })).toEqual({
			auth: { token: "t", zone: "z" },
			source: "with the credential of ACME_CONSOLE_TOKEN and ACME_CONSOLE_ZONE",
		});
		const pair = { ACME_CONSOLE_BASIC_AUTH_USERNAME: "u", ACME_CONSOLE_BASIC_AUTH_PASSWORD: "p" };
		expect(credentialOf(other, needing, pair)?.auth).toEqual({ "basic-auth": { username: "u", password: "p" } });
		expect(credentialOf(other, needing, { ACME_CONSOLE_SIGN_SECRET_KEY: "s" })?.auth).toEqual({ sign: { secretKey: "s" } });
	});

	test("is not needed where no operation wants one", () => {
		const open = operations.map((operation) => ({ ...operation, security: [] }));
		expect(credentialOf(spec, open, { ACME_CONSOLE_TOKEN: "anvil" })).toBeUndefined();
	});
});
