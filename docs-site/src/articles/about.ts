import { isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { addressOf, operationSlug } from "../address.ts";
import type { Contract } from "../contract.ts";
import { describedBy } from "../reference/marks.ts";
import { type OperationPage, webhooksOf } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { section } from "./block.ts";
import { inOneLine } from "./one-line.ts";
import { webHookText } from "./operation/web-hook.ts";
import { code, table } from "./table.ts";

/** What a document says of the whole API, and what the server calls without having been asked. `pages` are those of its operations. */
export function aboutArticle(contract: Contract, pages: readonly OperationPage[]): string {
	const { document, language } = contract;
	const t = text[language];
	const info = isObject(document.info) ? document.info : {};
	const operations = pages.map(({ operation: { operationId, method, path }, title, gist }) => [
		`[${title}](${addressOf(language, operationSlug(contract.api, operationId))})`,
		code(`${method} ${path}`),
		gist,
	]);
	return [
		...[info.summary, describedBy(info), describedBy({ externalDocs: document.externalDocs ?? {} })].filter(
			(words) => typeof words === "string" && words !== "",
		),
		factList(info, t),
		...section(t.operations, operations.length === 0 ? "" : table([t.operation, t.method, t.meaning], operations)),
		...section(t.tags, tagList(document.tags, t)),
		...webhooksOf(contract).map((hook) => webHookText(hook, t, t.webHookName)),
	].join("\n\n");
}

function factList({ version, license, contact, termsOfService }: JsonObject, t: Words): string {
	const { name, url, identifier } = isObject(license) ? license : {};
	const { name: who, url: site, email } = isObject(contact) ? contact : {};
	const facts: [string, string][] = [
		[t.version, written(version)],
		[t.license, linked(name ?? identifier, url ?? (identifier === undefined ? undefined : `https://spdx.org/licenses/${identifier}.html`))],
		[
			t.contact,
			[linked(who, site), email === undefined ? "" : `[${email}](mailto:${email})`].filter((words) => words !== "").join(t.comma),
		],
		[t.terms, linked(termsOfService, termsOfService)],
	];
	return facts
		.filter(([, fact]) => fact !== "")
		.map(([label, fact]) => `- ${label}${t.colon}${fact}`)
		.join("\n");
}

const written = (value: Json | undefined) => (value === undefined ? "" : String(value));

const linked = (words: Json | undefined, url: Json | undefined) => (url === undefined ? written(words) : `[${words ?? url}](${url})`);

/** The tags in their order; one that belongs to another names it: https://spec.openapis.org/oas/v3.2.0#tag-object */
function tagList(tags: Json | undefined, t: Words): string {
	return (Array.isArray(tags) ? tags : [])
		.filter(isObject)
		.map((tag) => {
			const more = [tag.kind, tag.parent].flatMap((value) => (value === undefined ? [] : [code(String(value))]));
			const words = [tag.summary, describedBy(tag)].filter((each) => typeof each === "string" && each !== "").join(" ");
			return `- **${tag.name}**${t.colon}${[inOneLine(words), ...more].join(" ")}`.trim();
		})
		.join("\n");
}
