import { createHash } from "node:crypto";
import { addressOf, operationSlug } from "./address.ts";
import type { Change } from "./changes.ts";
import type { Language } from "./language.ts";
import { plain } from "./markdown.ts";
import { text } from "./text.ts";

/** Changes as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
export function feedOf(all: readonly Change[], language: Language): string {
	const changes = all.toSorted((a, b) => (a.date < b.date ? 1 : -1));
	const { name, changes: title } = text[language];
	return [
		`<?xml version="1.0" encoding="utf-8"?>`,
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		`<id>${identifier(language)}</id>`,
		`<title>${escaped(`${name}: ${title}`)}</title>`,
		`<updated>${changes[0]?.date ?? "1970-01-01"}T00:00:00Z</updated>`,
		`<author><name>${escaped(name)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${addressOf(language, "")}feed.xml"/>`,
		`<link href="${addressOf(language, "changes")}"/>`,
		...changes.map((change) => entry(change, language)),
		"</feed>\n",
	].join("\n");
}

function entry(change: Change, language: Language): string {
	const { api, version, date, operationIds, text: says } = change;
	const [operationId = ""] = operationIds;
	return [
		"<entry>",
		`<id>${identifier(`${language}:${api}:${version}:${createHash("sha256").update(says).digest("hex").slice(0, 8)}`)}</id>`,
		`<title>${escaped(`${api} ${version}: ${operationIds.join(", ")}`)}</title>`,
		`<updated>${date}T00:00:00Z</updated>`,
		`<link href="${addressOf(language, operationSlug(api, operationId))}#changes"/>`,
		`<content type="text">${escaped(plain(says))}</content>`,
		"</entry>",
	].join("\n");
}

/** A tag URI (https://www.rfc-editor.org/rfc/rfc4151), because the site may stand anywhere. */
const identifier = (name: string) => `tag:console-contracts.example,2026:${name}`;

const escaped = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
