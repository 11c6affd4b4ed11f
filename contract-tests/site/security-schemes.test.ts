import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { partsOf } from "../../docs-site/src/algorithm-parts.ts";
import { securityText } from "../../docs-site/src/articles/operation/security.ts";
import { operationOf } from "../../docs-site/src/operation.ts";
import { operationPage } from "../../docs-site/src/reference/operation-page.ts";
import { drawnSamples } from "../../docs-site/src/samples/drawn.ts";
import { text } from "../../docs-site/src/text.ts";
import { sealed } from "../../docs-site/src/try-it/credential.ts";
import { formOf } from "../../docs-site/src/try-it/form.ts";
import type { Contract } from "../../src/checker/contract.ts";
import { judge } from "../../src/checker/judge.ts";
import { credentialOf } from "../../src/doctor/credential.ts";
import { readContract } from "../../src/doctor/operation.ts";
import { clientSource } from "../../src/generate/emit/client.ts";
import { contractOf as checkerContract } from "../../src/generate/emit/contract.ts";
import { recordingSource } from "../../src/generate/emit/recording.ts";
import { apiModel } from "../../src/generate/model/api-model.ts";
import { contractModel } from "../../src/generate/model/contract-model.ts";
import type { Exchange } from "../../src/har/exchange.ts";
import { fireKiln } from "../../src/mock/fixtures/operation.ts";
import { faultOf, judge as judgeByMock } from "../../src/mock/judge.ts";
import { Operations } from "../../src/mock/operation.ts";
import { parseSpec } from "../../src/openapi/document.ts";

/** A security scheme, and what becomes of it everywhere. Its name is no identifier. */
interface Row {
	scheme: object;
	/** What a client is given. */
	auth: string | Record<string, string>;
	/** What is sent: the headers by lower-case names, or the query. */
	right: Sent;
	wrong: Sent[];
	/** The finding where nothing is sent. */
	missing: string;
	/** How a page shows it. */
	shown: string;
	/** What the document says beside it. */
	facts?: string;
	/** In the sample of curl. */
	sample: string;
	/** The environment variables of the doctor. */
	variables: string;
	/** By what recordings hide it. */
	mark: string;
}

interface Sent {
	headers?: Record<string, string>;
	query?: string;
}

const bearer: Omit<Row, "scheme" | "shown"> = {
	auth: "a.b.c",
	right: { headers: { authorization: "Bearer a.b.c" } },
	wrong: [
		{ headers: { authorization: "Bearer " } },
		{ headers: { authorization: "Basic dXNlcjpwYXNz" } },
		{ headers: { "x-authorization": "Bearer a.b.c" } },
		{ query: "Authorization=Bearer%20abc" },
	],
	missing: "expected Authorization: Bearer ...; got no Authorization",
	sample: '-H "Authorization: Bearer $API_KEY"',
	variables: "ACME_API_KEY",
	mark: '"in":"header","name":"Authorization","prefix":"Bearer "}',
};

const rows: Record<string, Row> = {
	"an apiKey in a header": {
		scheme: { type: "apiKey", in: "header", name: "X-Key", "x-prefix": "Key " },
		auth: "s3cret",
		right: { headers: { "x-key": "Key s3cret" } },
		wrong: [{ headers: { "x-key": "key s3cret" } }, { headers: { "x-key": "Key " } }, { query: "X-Key=Key%20s3cret" }],
		missing: "expected X-Key: Key ...; got no X-Key",
		shown: "`X-Key: Key …` (Header)",
		sample: '-H "X-Key: Key $API_KEY"',
		variables: "ACME_API_KEY",
		mark: '"in":"header","name":"X-Key","prefix":"Key "}',
	},
	"an apiKey in the query": {
		scheme: { type: "apiKey", in: "query", name: "key" },
		auth: "s3 cret",
		right: { query: "key=s3+cret" },
		wrong: [{ query: "KEY=s3cret" }, { query: "key=" }, { headers: { key: "s3cret" } }],
		missing: "expected query key; got no key",
		shown: "`?key=…` (Query)",
		sample: '-G --data-urlencode "key=$API_KEY"',
		variables: "ACME_API_KEY",
		mark: '"in":"query","name":"key"}',
	},
	"an apiKey in a cookie": {
		scheme: { type: "apiKey", in: "cookie", name: "sid" },
		auth: "s3cret",
		right: { headers: { cookie: "sid=s3cret" } },
		wrong: [{ headers: { cookie: "SID=s3cret" } }, { headers: { cookie: "sid=" } }, { headers: { sid: "s3cret" } }],
		missing: "expected cookie sid; got no sid",
		shown: "`Cookie: sid=…` (Cookie)",
		sample: '-H "Cookie: sid=$API_KEY"',
		variables: "ACME_API_KEY",
		mark: '"in":"cookie","name":"sid"}',
	},
	"http basic": {
		scheme: { type: "http", scheme: "basic" },
		auth: { username: "user", password: "pass" },
		right: { headers: { authorization: "Basic dXNlcjpwYXNz" } },
		wrong: [{ headers: { authorization: "Basic user:pass" } }, { headers: { authorization: "Bearer dXNlcjpwYXNz" } }],
		missing: "expected Authorization: Basic ...; got no Authorization",
		shown: "`Authorization: Basic …` (user name and password, HTTP Basic)",
		sample: '-u "$API_KEY_USERNAME:$API_KEY_PASSWORD"',
		variables: "ACME_API_KEY_*",
		mark: '"in":"header","name":"Authorization","prefix":"Basic "}',
	},
	"http bearer": { ...bearer, scheme: { type: "http", scheme: "bearer" }, shown: "`Authorization: Bearer …` (bearer token)" },
	oauth2: {
		...bearer,
		scheme: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://id.example/token", scopes: { read: "Read." } } } },
		shown: "`Authorization: Bearer …` (access token, OAuth 2.0)",
		facts: '`clientCredentials tokenUrl: https://id.example/token` `clientCredentials scopes: {"read":"Read."}`\n\n',
	},
	openIdConnect: {
		...bearer,
		scheme: { type: "openIdConnect", openIdConnectUrl: "https://id.example/.well-known/openid-configuration" },
		shown: "`Authorization: Bearer …` (access token, OpenID Connect)",
		facts: "`openIdConnectUrl: https://id.example/.well-known/openid-configuration`\n\n",
	},
};

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "security-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = ({ scheme }: Row, alternatives: object[] = [{ "api-key": [] }]) => ({
	openapi: "3.1.1",
	info: { title: "Acme", version: "1.0.0" },
	security: alternatives,
	paths: { "/doors": { get: { operationId: "listDoors", responses: { 204: { description: "None." } } } } },
	components: { securitySchemes: { "api-key": { description: "Ask for one.", ...scheme } } },
});
const specOf = (row: Row, alternatives?: object[]) => parseSpec("acme", stringify(documentOf(row, alternatives)));
const unused = () => {
	throw new Error("the operation has no schema");
};
const contractOf = (row: Row, alternatives?: object[]): Contract =>
	checkerContract(contractModel(specOf(row, alternatives)), () => ({ open: unused, closed: unused }));
const modelOf = (row: Row) => {
	const spec = specOf(row);
	return apiModel(contractModel(spec), spec.document);
};

const exchangeOf = ({ headers = {}, query = "" }: Sent): Exchange => ({
	file: "acme.har",
	index: 0,
	method: "GET",
	url: new URL(`https://acme.example/doors?${query}`),
	status: 204,
	request: { headers: Object.entries(headers), body: { text: "" } },
	response: { headers: [], body: { text: "" } },
});
const securityFindings = (contract: Contract, sent: Sent) =>
	judge([contract], exchangeOf(sent))
		.filter(({ rule }) => rule === "request-security")
		.map(({ message }) => message);

/** What the generated client sends. */
async function sentBy(row: Row, name: string): Promise<Sent> {
	const file = join(folder, `${name.replaceAll(" ", "-")}.ts`);
	const source = clientSource(modelOf(row));
	writeFileSync(file, source.replaceAll('"../../src/', `"${root}/src/`));
	const { createAcmeClient } = await import(file);
	let sent: Sent = {};
	const fetch = async (url: string, init: RequestInit) => {
		const headers = Object.entries(init.headers as Record<string, string>).map(([each, value]) => [each.toLowerCase(), value]);
		sent = { headers: Object.fromEntries(headers), query: new URL(url).search.slice(1) };
		return new Response(null, { status: 204 });
	};
	await createAcmeClient({ baseUrl: "https://acme.example", auth: { "api-key": row.auth }, fetch }).listDoors();
	return sent;
}

describe.each(Object.entries(rows))("%s", (name, row) => {
	test("is sent by the generated client, which has a member for it that is quoted", async () => {
		const { headers = {}, query = "" } = await sentBy(row, name);
		expect({ headers, query }).toEqual({ headers: {}, query: "", ...row.right });
		expect(clientSource(modelOf(row))).toContain(`AcmeAuth = { "api-key": Given<`);
	});

	test("is judged by the checker", () => {
		const contract = contractOf(row);
		expect(securityFindings(contract, row.right)).toEqual([]);
		expect(securityFindings(contract, {})).toEqual([row.missing]);
		for (const wrong of row.wrong) expect(securityFindings(contract, wrong), JSON.stringify(wrong)).toHaveLength(1);
	});

	test("is judged the same by the mock", () => {
		const contract = contractOf(row);
		const operations = new Operations([{ contract, operations: contract.operations.map((declared) => ({ ...fireKiln(), declared })) }]);
		const missing = ({ headers = {}, query = "" }: Sent) => {
			const verdict = judgeByMock({ method: "GET", path: "/doors", search: query, headers, body: { text: "" } }, operations);
			return "errors" in verdict ? faultOf(verdict) : undefined;
		};
		expect(missing(row.right)).toBeUndefined();
		expect(missing({})).toMatchObject({ kind: "unauthorized", why: expect.stringContaining(row.missing) });
		for (const wrong of row.wrong) expect(missing(wrong), JSON.stringify(wrong)).toMatchObject({ kind: "unauthorized" });
	});

	test("is read from the environment by the doctor", () => {
		const file = join(folder, "openapi.yaml");
		writeFileSync(file, stringify(documentOf(row)));
		const { spec, operations } = readContract("acme", file);
		expect(credentialOf(spec, operations, {})?.source).toBe(`with a credential of zeros; set ${row.variables} to learn more`);
		const given = typeof row.auth === "string" ? { "": row.auth } : row.auth;
		const environment = Object.fromEntries(
			Object.entries(given).map(([part, value]) => [`ACME_API_KEY${part && `_${part.toUpperCase()}`}`, value]),
		);
		expect(credentialOf(spec, operations, environment)).toEqual({
			auth: { "api-key": row.auth },
			source: `with the credential of ${row.variables}`,
		});
	});

	test("is shown on the page, with a sample in each language", () => {
		const contract = { ...specOf(row), language: "en" as const };
		const page = operationPage(operationOf(contract, "listDoors"));
		expect(securityText(page, text.en)).toBe(`### api-key\n\n${row.shown}\n\nAsk for one.\n\n${row.facts ?? ""}`);
		const samples = drawnSamples(contract, "listDoors");
		expect(samples.map(({ language }) => language)).toEqual(["curl", "typescript", "python", "java", "go"]);
		expect(samples[0]?.code).toContain(row.sample);
		expect(samples[1]?.code).toContain(`auth: { "api-key": `);
		for (const { code } of samples) expect(code).toContain("API_KEY");
	});

	test("is sent by Try It", async () => {
		const form = formOf(specOf(row), "listDoors", partsOf, text.en);
		const given =
			typeof row.auth === "string" ? [["api-key", row.auth]] : Object.entries(row.auth).map(([part, value]) => [`api-key.${part}`, value]);
		const credential = { schemes: form.alternatives[0] ?? [], values: Object.fromEntries(given) };
		const { sent, shown } = await sealed(form, { base: "https://acme.example", parameters: [] }, credential, () => Promise.reject());
		const headers = Object.fromEntries(Object.entries(sent.headers).map(([each, value]) => [each.toLowerCase(), value]));
		expect({ headers, query: sent.url.search.slice(1) }).toEqual({ headers: {}, query: "", ...row.right });
		expect(JSON.stringify([shown.headers, shown.url.search])).toContain("***");
	});

	test("is a secret of recordings, marked or not", () => {
		const source = recordingSource(modelOf(row));
		expect(source.slice(source.indexOf('"credentials":'), source.indexOf('"operations":'))).toContain(row.mark);
	});

	test("is not needed where an alternative needs none, and the page says so", () => {
		const alternatives = [{ "api-key": [] }, {}];
		expect(securityFindings(contractOf(row, alternatives), {})).toEqual([]);
		const contract = { ...specOf(row, alternatives), language: "en" as const };
		expect(securityText(operationPage(operationOf(contract, "listDoors")), text.en)).toMatch(
			/^One of these: `api-key` or no credential\n\n.*\n\nno credential$/s,
		);
	});
});
