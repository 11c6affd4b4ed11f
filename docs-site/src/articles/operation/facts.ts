import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { code } from "../table.ts";

/** What an operation is, each in a word or two of Markdown. */
export function factsOf({ operation, tags, since, execution, security, holdsSecret, deprecated }: OperationPage, t: Words): string[] {
	const credentials = security.map(([scheme]) => scheme?.key ?? t.noCredential);
	return [
		...(deprecated ? [`**${t.deprecated}**`] : []),
		code(operation.operationId),
		...tags,
		...(since === undefined ? [] : [fill(t.since, { version: since })]),
		execution === "async" ? t.async : t.sync,
		credentials.length === 0 ? t.noCredential : credentials.join(` ${t.or} `),
		...(holdsSecret ? [t.secretInReply] : []),
	];
}
