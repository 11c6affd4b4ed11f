import { operationSlug } from "./address.ts";
import { partsOf } from "./algorithm-parts.ts";
import { operationArticle } from "./articles/operation.ts";
import type { Change } from "./changes.ts";
import type { Contract } from "./contract.ts";
import { orFailure } from "./failure.ts";
import type { Operation } from "./operation.ts";
import type { Page } from "./page.ts";
import { operationPage } from "./reference/operation-page.ts";
import { text } from "./text.ts";
import { formOf } from "./try-it/form.ts";

/** The page of an operation. `all` are the changes of all contracts. */
export function referencePage(operation: Operation<Contract>, all: Change[]): Page {
	const { contract, operationId, place } = operation;
	const slug = operationSlug(contract.api, operationId);
	const changes = all.filter(({ api, operationIds }) => api === contract.api && operationIds.includes(operationId));
	return orFailure({ contract, pointer: place.pointer, slug, title: operationId }, () => {
		const page = operationPage(operation);
		const [description = ""] = page.description.split("\n\n");
		const reference = { page, changes, form: formOf(contract, operationId, partsOf, text[contract.language]) };
		return { slug, title: page.title, description, markdown: operationArticle(page, changes), reference };
	});
}
