import { bodyKind } from "../../openapi/body-kind.ts";
import { directed } from "../../openapi/direction/directed.ts";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { valueAt } from "../../openapi/json-pointer.ts";
import { openSchema } from "../../openapi/schemas/schema.ts";
import { ClientSchemas } from "../client-schemas.ts";
import { file, literal } from "../code-writer.ts";
import type { ContractModel } from "../model/contract-model.ts";
import type { MediaTypeModel } from "../model/message.ts";
import { readBody } from "./client-bodies.ts";

/** The source text of the client validators: the responses' schemas as data, and the keywords that validate by them. */
export function clientValidatorsSource({ spec: written, operations }: ContractModel): string {
	const spec = directed(written, "response");
	const schemas = new ClientSchemas(spec);
	const mayBeBytes = operations.some(({ responses }) => responses.some(({ content }) => readBody(spec, content).texts));
	const draft = ({ schema }: MediaTypeModel): Json =>
		schema === undefined ? true : schemas.draft(openSchema(spec, valueAt(spec.document, schema.pointer) as Json, schema.pointer), "use");
	const byType = (content: MediaTypeModel[]) => {
		const { texts } = readBody(spec, content);
		const drafts = content.map((media): [string, Json] => [media.mediaType, isBytes(media) ? true : draft(media)]);
		return Object.fromEntries(
			texts ? drafts.map(([mediaType, schema]) => [mediaType, schema === true || { unlessBytes: schema }]) : drafts,
		);
	};
	const replies: JsonObject = Object.fromEntries(
		operations.map(({ operationId, responses }) => [
			operationId,
			Object.fromEntries(responses.map(({ status, content }) => [status.toLowerCase().replace("xx", "XX"), byType(content)])),
		]),
	);
	return file(
		'import * as keywords from "../../src/client/validation/keywords.ts";',
		mayBeBytes ? ['import { unlessBytes } from "../../src/client/validation/bytes.ts";'] : [],
		'import { validatorsOf } from "../../src/client/validation.ts";',
		"",
		`const schemas = ${literal(schemas.shared)};`,
		"",
		"const used = {",
		[...schemas.keywords].sort().map((keyword) => `\t${keyword}: keywords.${keyword},`),
		mayBeBytes ? ["\tunlessBytes,"] : [],
		"};",
		"",
		`export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, ${literal(replies)});`,
	);
}

/** A schema says nothing of bytes. A range may hold JSON or text as well. */
const isBytes = ({ mediaType }: MediaTypeModel) => bodyKind(mediaType) === "bytes" && !mediaType.includes("*");
