import type { ErrorIndex } from "./articles/errors.ts";
import type { Opening } from "./articles/opening.ts";
import type { Algorithm } from "./calculator/algorithm.ts";
import type { Change } from "./changes.ts";
import type { OperationPage } from "./reference/operation-page.ts";
import type { Form } from "./try-it/form.ts";

/** A page of the site. */
export interface Page {
	/** The same in each language; empty for the first page. */
	slug: string;
	title: string;
	/** For whoever sees the page in a list. */
	description: string;
	/** The whole page as Markdown, without its title. */
	markdown: string;
	/** The operation that a reference page shows. */
	reference?: Reference;
	/** Why the operation of this page is not shown: file, line, and what is wrong there. */
	failure?: string;
	/** The errors of each API, which the page lists. */
	errorIndexes?: ErrorIndex[];
	/** What the first page begins with. */
	opening?: Opening | undefined;
	/** What the calculator below the page can sign with. */
	algorithms?: Algorithm[];
}

interface Reference {
	page: OperationPage;
	changes: Change[];
	form: Form;
}
