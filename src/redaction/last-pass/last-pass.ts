import type { Entry } from "../../har/entry.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import { isPlaceholder, unitsIn } from "../placeholders/format.ts";
import type { SecretIndex } from "../placeholders/secret-index.ts";
import { CleanTexts } from "./clean-texts.ts";
import { pointerOf, shortest, type Written, writtenTexts } from "./texts.ts";
import { type Unzip, viewsOf } from "./views.ts";

/** What the last pass knows beside the secrets of the recording. */
export interface Knowledge {
	unzip?: Unzip | undefined;
	/** Whether a text holds a token of a public service, by its form. */
	isToken?: ((text: string) => boolean) | undefined;
}

/** How many texts of words of the contract and placeholders are remembered, and of how many characters. */
const plainTexts = 2 ** 12;
const longest = 256;

interface Plain {
	text: string;
	/** The words of its contract. */
	held: ReadonlySet<string>;
}

/** Reads what will be written, and finds what is left of a secret in any encoding. */
export class LastPass {
	readonly #index: SecretIndex;
	readonly #knowledge: Knowledge;
	/** Each in the place that its characters tell: most are words that come again and again, and many a placeholder that never comes again. */
	readonly #plain: (Plain | undefined)[] = new Array(plainTexts).fill(undefined);
	/** Other texts in which no secret and no token was found. */
	readonly #clean: CleanTexts;

	constructor(index: SecretIndex, knowledge: Knowledge) {
		this.#index = index;
		this.#knowledge = knowledge;
		this.#clean = new CleanTexts(index);
	}

	/** The pointer to the first text in which a secret is left. */
	leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		this.#clean.update();
		const fresh: [text: Written, views: readonly string[]][] = [];
		for (const written of writtenTexts(entry)) {
			const { text } = written;
			if (this.#isPlain(text, held) || this.#clean.has(text)) continue;
			const views = viewsOf(text, this.#knowledge.unzip);
			if (views === undefined || views.some((view) => this.#index.isIn(view))) return pointerTo(written);
			fresh.push([written, views]);
		}
		const left = this.#tokenIn(fresh);
		if (left === undefined) for (const [{ text }, views] of fresh) this.#clean.add(text, views);
		return left;
	}

	/** Whether there is nothing in a text but words of the contract and placeholders. */
	#isPlain(text: string, held: ReadonlySet<string>): boolean {
		const place = placeOf(text);
		const known = this.#plain[place];
		if (known !== undefined && known.text === text && known.held === held) return true;
		if (holdsMore(text, held)) return false;
		if (text.length <= longest) this.#plain[place] = { text, held };
		return true;
	}

	/** All texts are asked about at once: most exchanges hold no token. */
	#tokenIn(fresh: [text: Written, views: readonly string[]][]): string | undefined {
		const { isToken } = this.#knowledge;
		const holds = (views: readonly string[]) => isToken !== undefined && views.length > 0 && isToken(views.join("\n"));
		if (holds(fresh.flatMap(([, views]) => views)))
			for (const [written, views] of fresh) if (views.some((view) => holds([view]))) return pointerTo(written);
		return undefined;
	}
}

const pointerTo = ({ place }: Written) => shownPointer(pointerOf(place));

/** By a few characters, of which the last ones differ most often. */
function placeOf(text: string): number {
	const { length } = text;
	let hash = length;
	for (let by = 1; by <= 6 && by <= length; by++) hash = Math.imul(hash, 31) + text.charCodeAt(length - by);
	return (Math.imul(hash, 31) + text.charCodeAt(0)) & (plainTexts - 1);
}

/** Whether a text holds anything but words of the contract and placeholders. */
function holdsMore(text: string, held: ReadonlySet<string>): boolean {
	if (held.has(text.toLowerCase())) return false;
	let size = 0;
	for (const unit of unitsIn(text)) if (!isPlaceholder(unit.replaceAll("-", "")) && !held.has(unit.toLowerCase())) size += unit.length;
	return size >= shortest;
}
