import { linkOf } from "../../open-console/built-link.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { tokenLife } from "../compare/token-life.ts";
import { code } from "../table.ts";

/** What opens the console that an operation gives, and how long: Markdown. Empty where it gives none. */
export function opensOf(page: OperationPage, t: Words): string[] {
	const [first] = page.consoleLinks;
	if (first === undefined) return [];
	const life = tokenLife(page, t);
	return [`${t.opens}${t.colon}${code(exampleLink(page) ?? first.href)}`, ...(life === t.noToken ? [] : [`${t.expires}${t.colon}${life}`])];
}

/** The link that an example reply leads to, if its members are enough for one. */
function exampleLink({ responses }: OperationPage): string | undefined {
	const links = responses.flatMap((response) =>
		response.content.flatMap(({ examples }) =>
			examples.map(({ value }) => (response.links.length === 0 ? { fault: "" } : linkOf(response.links, value))),
		),
	);
	return links.flatMap((link) => ("href" in link ? link.href : []))[0];
}
