import { linkOf } from "../open-console/built-link.ts";
import { exampleText } from "../reference/media-type.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { type ShortSamples, shortSamples } from "../samples/short.ts";

/** From a request to an open console, as the first page shows it. */
export interface Opening {
	/** The request, by language. */
	request: ShortSamples;
	/** What is replied to it. */
	reply: string;
	/** What opens the console. */
	link: string;
}

/** The first operation whose reply is all that its link needs; undefined where there is none. */
export function openingOf(pages: readonly OperationPage[]): Opening | undefined {
	for (const { operation, responses } of pages) {
		const request = shortSamples(operation.contract, operation.operationId);
		for (const { links, content } of responses) {
			const example = content.flatMap(({ examples }) => examples)[0];
			const link = links.length === 0 ? undefined : linkOf(links, example?.value);
			if (request.curl === undefined || example === undefined || link === undefined || "fault" in link) continue;
			return { request, reply: exampleText(example.value), link: link.href };
		}
	}
	return undefined;
}
