import type { Entry } from "../../har/entry.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import { isPlaceholder, units } from "../placeholders/format.ts";
import type { SecretIndex } from "../placeholders/secret-index.ts";
import { textsIn } from "./texts.ts";
import { type Unzip, viewsOf } from "./views.ts";

/** What the last pass knows beside the secrets of the recording. */
export interface Knowledge {
	unzip?: Unzip | undefined;
	/** Whether a text holds a token of a public service, by its form. */
	isToken?: ((text: string) => boolean) | undefined;
}

const limit = 50_000;

/** Reads what will be written, and finds what is left of a secret in any encoding. */
export class LastPass {
	readonly #index: SecretIndex;
	readonly #knowledge: Knowledge;
	/** Texts of words of the contract and placeholders alone, whatever the secrets are. */
	#clean = new Set<string>();

	constructor(index: SecretIndex, knowledge: Knowledge) {
		this.#index = index;
		this.#knowledge = knowledge;
	}

	/** The pointer to the first text in which a secret is left. */
	leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		for (const { text, pointer } of textsIn(entry)) if (this.#isLeft(text, held)) return shownPointer(pointer);
		return undefined;
	}

	#isLeft(text: string, held: ReadonlySet<string>): boolean {
		if (text.length < 6 || this.#clean.has(text)) return false;
		if (held.has(text.toLowerCase()) || !holdsMore(text, held)) {
			if (this.#clean.size >= limit) this.#clean = new Set();
			this.#clean.add(text);
			return false;
		}
		const views = viewsOf(text, this.#knowledge.unzip);
		return views === undefined || views.some((view) => this.#index.isIn(view) || this.#knowledge.isToken?.(view) === true);
	}
}

/** Whether a text holds anything but words of the contract and placeholders. */
function holdsMore(text: string, held: ReadonlySet<string>): boolean {
	let size = 0;
	for (const [unit] of text.matchAll(units)) {
		const plain = unit.replaceAll("-", "");
		if (!held.has(unit.toLowerCase()) && !isPlaceholder(plain)) size += unit.length;
	}
	return size >= 6;
}
