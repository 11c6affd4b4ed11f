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

/** How many texts are remembered, and of how many characters. */
const limit = 50_000;
const longest = 256;

/** Reads what will be written, and finds what is left of a secret in any encoding. */
export class LastPass {
	readonly #index: SecretIndex;
	readonly #knowledge: Knowledge;
	/** Texts that hold no token, with all that they may mean. Nothing, where they are words of the contract and placeholders alone. */
	readonly #known = new WeakMap<ReadonlySet<string>, Map<string, readonly string[]>>();

	constructor(index: SecretIndex, knowledge: Knowledge) {
		this.#index = index;
		this.#knowledge = knowledge;
	}

	/** The pointer to the first text in which a secret is left. */
	leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		const fresh: [text: Written, views: readonly string[]][] = [];
		const remembered = this.#known.get(held) ?? new Map<string, readonly string[]>();
		this.#known.set(held, remembered);
		for (const written of writtenTexts(entry)) {
			const { text } = written;
			const known = remembered.get(text);
			const views = known ?? (holdsMore(text, held) ? viewsOf(text, this.#knowledge.unzip) : nothing);
			if (views === undefined || views.some((view) => this.#index.isIn(view))) return shownPointer(written.pointer);
			if (known === undefined) fresh.push([written, views]);
		}
		const left = this.#tokenIn(fresh);
		if (left === undefined) for (const [{ text }, views] of fresh) remember(remembered, text, views);
		return left;
	}

	/** All texts are asked about at once: most exchanges hold no token. */
	#tokenIn(fresh: [text: Written, views: readonly string[]][]): string | undefined {
		const { isToken } = this.#knowledge;
		const holds = (views: readonly string[]) => isToken !== undefined && views.length > 0 && isToken(views.join("\n"));
		if (holds(fresh.flatMap(([, views]) => views)))
			for (const [{ pointer }, views] of fresh) if (views.some((view) => holds([view]))) return shownPointer(pointer);
		return undefined;
	}
}

function remember(known: Map<string, readonly string[]>, text: string, views: readonly string[]): void {
	if (text.length > longest) return;
	if (known.size >= limit) known.clear();
	known.set(text, views);
}

const nothing: readonly string[] = [];

/** Whether a text holds anything but words of the contract and placeholders. */
function holdsMore(text: string, held: ReadonlySet<string>): boolean {
	if (held.has(text.toLowerCase())) return false;
	let size = 0;
	for (const unit of unitsIn(text)) if (!isPlaceholder(unit.replaceAll("-", "")) && !held.has(unit.toLowerCase())) size += unit.length;
	return size >= shortest;
}
