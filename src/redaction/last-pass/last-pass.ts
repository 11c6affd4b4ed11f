import type { Entry } from "../../har/entry.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import { isPlaceholder, unitsIn } from "../placeholders/format.ts";
import type { SecretIndex } from "../placeholders/secret-index.ts";
import { shortest, type Written, writtenTexts } from "./texts.ts";
import { type Unzip, viewsOf } from "./views.ts";

/** What the last pass knows beside the secrets of the recording. */
export interface Knowledge {
	unzip?: Unzip | undefined;
	/** Whether a text holds a token of a public service, by its form. */
	isToken?: ((text: string) => boolean) | undefined;
}

/** Remembers texts that hold no secret, so that those of a long recording are not read again and again. */
export interface Memory {
	has(text: string, held: ReadonlySet<string>): boolean;
	/** `views` is all that the text may mean, beside words of the contract, which are `held`, and placeholders. */
	add(text: string, held: ReadonlySet<string>, views: readonly string[]): void;
}

/** Reads what will be written, and finds what is left of a secret in any encoding. */
export class LastPass {
	readonly #index: SecretIndex;
	readonly #knowledge: Knowledge;
	readonly #memory: Memory | undefined;

	constructor(index: SecretIndex, knowledge: Knowledge, memory?: Memory) {
		this.#index = index;
		this.#knowledge = knowledge;
		this.#memory = memory;
	}

	/** The pointer to the first text in which a secret is left. */
	leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		const fresh: [text: Written, views: readonly string[]][] = [];
		for (const written of writtenTexts(entry)) {
			const { text } = written;
			if (this.#memory?.has(text, held)) continue;
			const views = holdsMore(text, held) ? viewsOf(text, this.#knowledge.unzip) : [];
			if (views === undefined || views.some((view) => this.#index.isIn(view))) return shownPointer(written.pointer);
			fresh.push([written, views]);
		}
		const left = this.#tokenIn(fresh);
		if (left === undefined) for (const [{ text }, views] of fresh) this.#memory?.add(text, held, views);
		return left;
	}

	/** All texts are asked about at once: most exchanges hold no token. */
	#tokenIn(fresh: [text: Written, views: readonly string[]][]): string | undefined {
		const { isToken } = this.#knowledge;
		const holds = (views: readonly string[]) => isToken !== undefined && views.length > 0 && isToken(views.join("\n"));
		if (holds(fresh.flatMap(([, views]) => views)))
			for (const [written, views] of fresh) if (views.some((view) => holds([view]))) return shownPointer(written.pointer);
		return undefined;
	}
}

/** Whether a text holds anything but words of the contract and placeholders. */
function holdsMore(text: string, held: ReadonlySet<string>): boolean {
	if (held.has(text.toLowerCase())) return false;
	let size = 0;
	for (const unit of unitsIn(text)) if (!isPlaceholder(unit.replaceAll("-", "")) && !held.has(unit.toLowerCase())) size += unit.length;
	return size >= shortest;
}
