import { type Config, lintDocument } from "@redocly/openapi-core";
import type { JsonObject } from "../openapi/document.ts";
import { LocalResolver, redoclyDocument } from "../openapi/reading/local-resolver.ts";

/** Redocly takes `true` and `false` for a schema at some places only: https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2 */
const booleanSchema = "Expected type `Schema` (object) but got `boolean`";

/** Redocly takes each value of a mapping for a `$ref`. It may be the name of a schema: https://spec.openapis.org/oas/v3.1.1#discriminator-object */
const mapped = /\/discriminator\/mapping\/[^/]+$/;

/** What of a document breaks the rules of a configuration. `path` is the file that holds it. */
export async function findProblems(path: string, document: JsonObject, config: Config): ReturnType<typeof lintDocument> {
	const found = await lintDocument({ document: redoclyDocument(path, document), config, externalRefResolver: new LocalResolver() });
	return found.filter(
		({ message, ruleId, location: [at] }) =>
			message !== booleanSchema && !(ruleId === "no-unresolved-refs" && mapped.test(at?.pointer ?? "")),
	);
}
