import { matchPath, parseTemplate, readPath } from "../../openapi/path-template.ts";
import type { HandedOut } from "../../screen/screens.ts";
import type { Operation } from "../operation.ts";
import type { Space } from "../spaces/spaces.ts";
import { knownPaths } from "./console-of.ts";

/** A console such as the first operation with a page hands out, without a request: a link for whoever wants to see a screen. */
export function demonstration(operations: readonly Operation[], space: Space): (() => HandedOut) | undefined {
	for (const operation of operations) {
		const { api, declared, console: words } = operation;
		const page = pageOf(operation);
		if (words === undefined || page === undefined) continue;
		const ids = idsOf(operation);
		return () => ({
			console: {
				...{ api, operationId: declared.operationId, ids, protocol: "vnc" },
				...{ isOneTime: false, closings: words.closes, pages: [page.path], owner: space },
			},
			links: [`${page.path}?token=${space.random.uuid()}`],
		});
	}
	return undefined;
}

/** Whether {@link demonstration} has something to show. */
export const leadsToPage = (operations: readonly Operation[]): boolean =>
	operations.some((operation) => operation.console !== undefined && pageOf(operation) !== undefined);

const pageOf = (operation: Operation) => knownPaths([operation]).find(({ isPage }) => isPage);

/** The values in the path of a right request. */
function idsOf({ declared, curl }: Operation): readonly (readonly [name: string, value: string])[] {
	const [, path = ""] = /\{origin\}([^'?]*)/.exec(curl.slice(0, 4_096)) ?? [];
	return matchPath(parseTemplate(declared.path), readPath(path)) ?? [];
}
