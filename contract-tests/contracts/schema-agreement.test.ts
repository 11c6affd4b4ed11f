import { readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { judgeMatch } from "../../src/checker/judge.ts";
import { matchOperation } from "../../src/checker/match/match-operation.ts";
import type { Exchange } from "../../src/har/exchange.ts";
import { disagreements, repliesWith } from "../agreement.ts";
import { generatedOf } from "../contract-of.ts";
import { invented } from "../fake-data.ts";

interface Row {
	name: string;
	schema: object;
	kept: unknown[];
	broken: unknown[];
}

const written: { schemas: Record<string, object>; rows: Row[] } = parse(
	readFileSync(new URL("../client-validation/schemas.yaml", import.meta.url), "utf8"),
);
const rows = written.rows.map((row, index) => ({ ...row, operationId: `row${index}` }));
const contentOf = (schema: object) => ({ content: { "application/json": { schema } } });

const api = await invented(
	Object.fromEntries(rows.map(({ operationId, schema }) => [operationId, { 200: contentOf(schema) }])),
	written.schemas,
);
afterAll(() => rmSync(api.folder, { recursive: true, force: true }));

describe.each(rows)("$name", ({ operationId, kept, broken }) => {
	const repliesOf = (values: unknown[]) => repliesWith(api.contract, operationId, values);

	test("is judged alike by checker and client, as JSON Schema says", () => {
		expect(disagreements(api.validators, repliesOf([...kept, ...broken]))).toEqual([]);
		expect(repliesOf(kept).filter(({ checker }) => checker.length > 0)).toEqual([]);
		expect(repliesOf(broken).filter(({ checker }) => checker.length === 0)).toEqual([]);
	});
});

describe("a member that only one direction has is required there alone by the checker", async () => {
	const lamp = {
		type: "object",
		required: ["id", "pin"],
		additionalProperties: false,
		properties: { id: { $ref: "#/components/schemas/Id" }, pin: { type: "string", writeOnly: true } },
	};
	const schemas = {
		Id: { type: "string", readOnly: true },
		Lamp: lamp,
		Room: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
	};
	const content = contentOf({ $ref: "#/components/schemas/Room" });
	const put = { operationId: "light", requestBody: { required: true, ...content }, responses: { 200: { description: "OK", ...content } } };
	const { contract } = await generatedOf(
		JSON.stringify({
			openapi: "3.1.1",
			info: { title: "Lantern", version: "1.0.0" },
			paths: { "/light": { put } },
			components: { schemas },
		}),
	);
	const type: [string, string][] = [["content-type", "application/json"]];
	const whole = { id: "a", pin: "b" };

	const findingsOf = (sent: object, got: object) => {
		const exchange: Exchange = {
			...{ file: "invented", index: 0, method: "PUT", url: new URL("https://lantern.example/light"), status: 200 },
			request: { headers: type, body: { text: JSON.stringify([sent]) } },
			response: { headers: type, body: { text: JSON.stringify([got]) } },
		};
		return judgeMatch(matchOperation([contract], "PUT", "/light"), exchange).map(
			({ level, pointer, message }) => `${level} ${pointer}: ${message}`,
		);
	};

	test.each<[string, object, object, string[]]>([
		["nothing is wrong where each direction has its own", { pin: "b" }, { id: "a" }, []],
		["nor where both have all", whole, whole, []],
		["a request needs what only requests have", { id: "a" }, whole, ["error /request/body/0/pin: expected a member pin, got none"]],
		["a response needs what only responses have", whole, { pin: "b" }, ["error /response/body/0/id: expected a member id, got none"]],
	])("%s", (_, sent, got, findings) => expect(findingsOf(sent, got)).toEqual(findings));
});
