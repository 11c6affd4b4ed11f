import type { Entry } from "../../har/entry.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import { isPlaceholder, unitsIn } from "../placeholders/format.ts";
import type { SecretIndex } from "../placeholders/secret-index.ts";
import { shortest, writtenTexts } from "./texts.ts";
import { type Unzip, viewsOf } from "./views.ts";

/** Reads what will be written, and finds what is left of a secret in any encoding. */
export class LastPass {
	readonly #index: SecretIndex;
	readonly #unzip: Unzip | undefined;

	constructor(index: SecretIndex, unzip?: Unzip) {
		this.#index = index;
		this.#unzip = unzip;
	}

	/** The pointer to the first text in which a secret is left. */
	leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		for (const { text, pointer } of writtenTexts(entry)) if (!this.cleanViews(text, held)) return shownPointer(pointer);
		return undefined;
	}

	/** All that a text may mean, beside words of the contract, which are `held`, and placeholders. Undefined if a secret may be left in it. */
	protected cleanViews(text: string, held: ReadonlySet<string>): readonly string[] | undefined {
		const views = holdsMore(text, held) ? viewsOf(text, this.#unzip) : [];
		return views?.some((view) => this.#index.isIn(view)) ? undefined : views;
	}
}

/** Whether a text holds anything but words of the contract and placeholders. */
function holdsMore(text: string, held: ReadonlySet<string>): boolean {
	if (held.has(text.toLowerCase())) return false;
	let size = 0;
	for (const unit of unitsIn(text)) if (!isPlaceholder(unit.replaceAll("-", "")) && !held.has(unit.toLowerCase())) size += unit.length;
	return size >= shortest;
}
