import { below } from "../../../src/openapi/document.ts";
import type { Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";

/** What a page shows of each object of OpenAPI. Any other member fails the build, so that no page keeps it to itself. */
const known = {
	document: "openapi jsonSchemaDialect info servers tags security paths components x-content-type x-mock",
	path: "servers parameters get put post delete options head patch trace",
	operation:
		"operationId tags summary description deprecated parameters requestBody responses callbacks security servers x-since x-execution x-discrepancies x-mock x-provenance",
	parameter: "name in description required deprecated style explode schema example x-since x-provenance x-sensitive-data",
	body: "description required content x-provenance x-since",
	response: "description headers content links x-since x-provenance x-console-link x-errors x-retryable x-outcome x-credential-expired",
	"media type": "schema example examples",
	example: "summary description value x-provenance",
};

export function refuseUnknown(contract: Contract, { pointer, value }: Place, kind: keyof typeof known): void {
	const names = known[kind].split(" ");
	const unknown = Object.keys(value).find((name) => !names.includes(name));
	if (unknown !== undefined)
		throw contract.error(
			below(pointer, unknown),
			`the docs site cannot show ${unknown} of a ${kind}; see docs-site/src/reference/known.ts`,
		);
}
