import type { Change } from "../changes.ts";
import type { Contract } from "../contract.ts";
import type { Language } from "../language.ts";
import type { Page } from "../page.ts";
import type { OperationPage } from "../reference/operation-page.ts";

/** What the articles are made of. */
export interface Shown {
	language: Language;
	contracts: readonly Contract[];
	pages: readonly OperationPage[];
	changes: readonly Change[];
}

export const article = (slug: string, title: string, description: string, markdown: string): Page => ({
	slug,
	title,
	description,
	markdown,
});
