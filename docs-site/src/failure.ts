import { SpecError } from "../../src/openapi/spec-error.ts";
import { fence } from "./articles/block.ts";
import type { Contract } from "./contract.ts";
import type { Page } from "./page.ts";
import { text } from "./text.ts";

interface Wanted {
	contract: Contract;
	/** Where the contract has what the page shows. */
	pointer: string;
	slug: string;
	title: string;
}

/** A page of a contract. What is wrong in the contract takes no other page down: a short page says so in its place. */
export function orFailure(wanted: Wanted, make: () => Page): Page {
	try {
		return make();
	} catch (error) {
		const { contract, slug, title } = wanted;
		const { notShown, notShownText } = text[contract.language];
		const failure = failureOf(wanted, error);
		return { slug, title, description: notShown, markdown: [notShownText, fence(failure, "text")].join("\n\n"), failure };
	}
}

/** File, line, and what is wrong there, in one line. */
function failureOf({ contract, pointer }: Wanted, error: unknown): string {
	if (error instanceof SpecError) return error.message;
	const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
	return contract.error(pointer, first).message;
}
