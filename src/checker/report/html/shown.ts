import type { Entry } from "../../../har/entry.ts";
import { LeftOut } from "../../../redaction/redaction.ts";
import type { CheckResult } from "../../check.ts";
import type { Finding } from "../../finding.ts";

/** An exchange on the page, without its secrets. */
export interface Shown {
	verdict: CheckResult["verdict"];
	match: CheckResult["match"];
	findings: readonly Finding[];
	/** The redacted entry, or why it must not be shown. */
	entry: Entry | LeftOut;
}

/** Characters of a body that the page shows; a thousand bodies must fit into a browser. */
const bodyLimit = 20_000;

/** The entry with shortened bodies. A word is never cut: the redaction would not find half a secret. */
export function shorter(entry: Shown["entry"]): Shown["entry"] {
	if (entry instanceof LeftOut) return entry;
	const { request, response } = entry;
	return {
		...entry,
		request: { ...request, ...(request.postData && { postData: shortened(request.postData) }) },
		response: { ...response, content: shortened(response.content) },
	};
}

const shortened = <C extends { text?: string }>(content: C): C =>
	content.text === undefined ? content : { ...content, text: cut(content.text) };

function cut(text: string): string {
	if (text.length <= bodyLimit) return text;
	return `${/^.*[\s"',;:&=<>{}[\]]/s.exec(text.slice(0, bodyLimit))?.[0] ?? ""}\n… and more: ${text.length} characters in all`;
}
