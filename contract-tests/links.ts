import { join } from "node:path";
import type { Link } from "../src/client/console-link/linked.ts";
import { apiModel } from "../src/generate/model/api-model.ts";
import { contractModel } from "../src/generate/model/contract-model.ts";
import { readSpecs } from "../src/openapi/document.ts";

/** A response of an operation with the links from the spec. */
interface Linked {
	api: string;
	operationId: string;
	status: number;
	links: Link[];
}

export const linkedResponses: Linked[] = readSpecs(join(import.meta.dirname, "..")).flatMap((spec) =>
	apiModel(contractModel(spec), spec.document).operations.flatMap(({ operationId, responses }) =>
		responses
			.map(({ status, links }) => ({ api: spec.api, operationId, status: Number(status), links }))
			.filter(({ links }) => links.length > 0),
	),
);
