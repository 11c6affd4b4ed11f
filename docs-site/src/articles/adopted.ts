import written from "../adopted-documents.json" with { type: "json" };
import type { Language } from "../language.ts";
import { fill } from "../locale.ts";
import { text } from "../text.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** What `npm run test:field` wrote. */
export interface Adopted {
	package: string;
	version: string;
	date: string;
	documents: Record<string, { operations: number; changes: number; undefined: number; kept: number; pages: number }>;
}

/** Which documents of others were adopted, and what came of them. */
export function adoptedDocuments(language: Language, { package: name, version, date, documents }: Adopted = written): string {
	const t = text[language];
	const rows = Object.entries(documents).map(([document, { operations, changes, undefined: lacking, kept, pages }]) => [
		code(document),
		...[operations, changes, lacking].map(String),
		...[kept, pages].map((part) => fill(t.share, { part, whole: operations })),
	]);
	const head = [t.adoptedDocument, t.adoptedOperations, t.adoptedChanges, t.adoptedUndefined, t.adoptedKept, t.adoptedPages];
	return [prose("adopted", language), table(head, rows), fill(t.adoptedFrom, { package: name, version, date })].join("\n\n");
}
