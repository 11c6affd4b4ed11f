import { join } from "node:path";
import type { Link } from "../src/client/linked.ts";
import { draftLinks } from "../src/generate/links.ts";
import { isObject, readSpecs } from "../src/openapi/document.ts";
import { follow, membersOf } from "../src/openapi/resolve.ts";

/** A response of an operation with the links that its spec says. */
interface Linked {
	api: string;
	operationId: string;
	status: number;
	links: Link[];
}

export const linkedResponses: Linked[] = readSpecs(join(import.meta.dirname, "..")).flatMap((spec) =>
	membersOf(spec, spec.document.paths, "/paths").flatMap(([, item]) =>
		Object.entries(item.value).flatMap(([method, operation]) => {
			if (!isObject(operation) || typeof operation.operationId !== "string") return [];
			const { operationId, responses } = operation;
			return membersOf(spec, responses, `${follow(spec, operation, `${item.pointer}/${method}`).pointer}/responses`)
				.map(([status, response]) => ({ api: spec.api, operationId, status: Number(status), links: draftLinks(spec, response) }))
				.filter(({ links }) => links.length > 0);
		}),
	),
);
