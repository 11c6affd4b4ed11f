import { join } from "node:path";
import type { Link } from "../src/client/linked.ts";
import { draftLinks } from "../src/generate/links.ts";
import { readSpecs } from "../src/openapi/document.ts";
import { operationsOf, responsesOf } from "../src/openapi/operations.ts";

/** A response of an operation with the links that its spec says. */
interface Linked {
	api: string;
	operationId: string;
	status: number;
	links: Link[];
}

export const linkedResponses: Linked[] = readSpecs(join(import.meta.dirname, "..")).flatMap((spec) =>
	operationsOf(spec).flatMap(({ operation }) =>
		responsesOf(spec, operation)
			.map(([status, response]) => ({
				api: spec.api,
				operationId: String(operation.value.operationId),
				status: Number(status),
				links: draftLinks(spec, response),
			}))
			.filter(({ links }) => links.length > 0),
	),
);
