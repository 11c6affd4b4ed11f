import { expect, test } from "vitest";
import { operation, saying } from "../../openapi/fixtures/spec.ts";
import { ContractSchemas } from "../contract-schemas.ts";
import { contractModel } from "../model/contract-model.ts";
import { contractOf, contractSource, writtenContract } from "./contract.ts";

const schema = { type: "string" };

test("a contract has each operation with its lines, its messages and its schemas compiled", () => {
	const spec = saying(
		{
			parameters: [{ in: "path", name: "word", required: true, schema }],
			requestBody: { required: true, content: { "Text/Plain": { schema } } },
			responses: { 200: { "x-outcome": "error", headers: { "X-Trace": { schema } }, content: { "application/json": {} } }, "4XX": {} },
		},
		{ "x-content-type": "absent" },
	);
	const at = (pointer: string) => spec.line(`${operation}${pointer}`);
	expect(contractOf(contractModel(spec), ({ pointer }) => pointer)).toEqual({
		api: "acme",
		file: "specs/acme/openapi.yaml",
		version: "1.2.3",
		contentType: "absent",
		line: spec.line("/paths"),
		operations: [
			{
				operationId: "say",
				method: "PUT",
				path: "/say/{word}",
				line: at(""),
				parameters: [
					{
						name: "word",
						in: "path",
						required: true,
						line: at("/parameters/0"),
						requiredLine: at("/parameters/0/required"),
						schema: `${operation}/parameters/0/schema`,
					},
				],
				security: { line: 1, alternatives: [] },
				requestBody: {
					required: true,
					line: at("/requestBody"),
					content: [
						{
							mediaType: "text/plain",
							line: at("/requestBody/content/Text~1Plain"),
							schema: `${operation}/requestBody/content/Text~1Plain/schema`,
						},
					],
				},
				responses: [
					{
						status: "200",
						line: at("/responses/200"),
						outcome: "error",
						content: [{ mediaType: "application/json", line: at("/responses/200/content/application~1json") }],
						headers: [
							{
								name: "X-Trace",
								required: false,
								line: at("/responses/200/headers/X-Trace"),
								schema: `${operation}/responses/200/headers/X-Trace/schema`,
							},
						],
					},
					{ status: "4XX", line: at("/responses/4XX"), content: [], headers: [] },
				],
			},
		],
	});
});

test("the source has each schema once, and its number where it is used", () => {
	const object = { schema: { $ref: "#/components/schemas/Word" } };
	const fault = { $ref: "#/components/responses/Fault" };
	const responses = { 200: { content: { "application/json": object } }, 400: fault, 500: fault };
	const schemas = { Word: { type: "object" }, Unused: { type: "object" } };
	const spec = saying({ responses }, { components: { responses: { Fault: { content: { "text/plain": { schema } } } }, schemas } });
	const written = writtenContract(contractModel(spec), new ContractSchemas(spec));
	const numbers = written.operations.flatMap((each) => each.responses.flatMap(({ content }) => content.map((media) => media.schema)));
	expect(numbers).toEqual([0, 1, 1]);
	expect(written.schemas.list).toMatchObject([{ $ref: "open:Word" }, { type: "string" }]);
	expect(Object.keys(written.schemas.shared)).toEqual(["open:Word"]);
	expect(contractSource(contractModel(spec), new ContractSchemas(spec))).toMatch(
		/^export const contract = \/\* @__PURE__ \*\/ JSON\.parse\(`\{.+\}`\);\n$/s,
	);
});

test("an operation has its further paths behind those of its servers, and the members that choose it", () => {
	const content = { "application/json": { schema: { type: "object", properties: { ring: true } } } };
	const words = { "x-also-at": [{ path: "/{shop}/say/{word}" }], "x-operation-when": ["$request.body#/ring"], requestBody: { content } };
	const [operation] = contractOf(contractModel(saying({ servers: [{ url: "/v1" }], ...words })), () => "").operations;
	expect(operation).toMatchObject({ path: "/v1/say/{word}", alsoAt: ["/v1/{shop}/say/{word}"], when: ["/ring"] });
});

test("an operation has the paths of all its servers", () => {
	const pathsOf = (servers: { url: string }[]) =>
		contractOf(contractModel(saying({ servers })), () => "").operations.map(({ path, otherPaths }) => [path, otherPaths]);
	expect(pathsOf([{ url: "/v1" }, { url: "https://h.example/v1/" }])).toEqual([["/v1/say/{word}", undefined]]);
	expect(pathsOf([{ url: "/v1" }, { url: "/v2" }])).toEqual([["/v1/say/{word}", ["/v2/say/{word}"]]]);
});
