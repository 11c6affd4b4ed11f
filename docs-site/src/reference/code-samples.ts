import { isObject, type JsonObject } from "../../../src/openapi/document.ts";
import { valueAt } from "../../../src/openapi/json-pointer.ts";
import type { Contract } from "../contract.ts";
import { type Operation, operationsOf } from "../operation.ts";
import { languages } from "../samples/languages.ts";
import { samplesOf } from "../samples/samples.ts";
import { shortSamples } from "../samples/short.ts";

/** The names that viewers know. */
const viewed: Record<string, string> = { sh: "shell", ts: "typescript" };
/** Redoc shows what bears a name of its list, and TypeScript is not on it. Node runs the sample as it is. */
const labels: Record<string, string> = { TypeScript: "Node.js" };

/** A contract as it is downloaded: other viewers show the samples of its operations, too. https://redocly.com/docs/realm/content/api-docs/openapi-extensions/x-code-samples */
export function withCodeSamples(contract: Contract): JsonObject {
	const document = structuredClone(contract.document);
	for (const operation of operationsOf(contract)) {
		const written = valueAt(document, operation.place.pointer);
		const samples = codeSamplesOf(operation);
		if (samples.length > 0 && isObject(written as JsonObject)) (written as JsonObject)["x-codeSamples"] ??= samples;
	}
	return document;
}

/** As short as the page has them, one a language. */
function codeSamplesOf({ contract, operationId }: Operation<Contract>): { lang: string; label: string; source: string }[] {
	try {
		const short = shortSamples(contract, operationId);
		const [first, ...others] = samplesOf(contract, operationId);
		if (first === undefined) return [];
		return [first, ...others.filter(({ auth }) => auth === first.auth)].map(({ language, code }) => {
			const { name, syntax } = languages[language];
			return { lang: viewed[syntax] ?? syntax, label: labels[name] ?? name, source: short[language] ?? code };
		});
	} catch {
		// The operation's page says why it has none either.
		return [];
	}
}
