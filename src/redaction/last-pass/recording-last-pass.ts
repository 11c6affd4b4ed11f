import type { Entry } from "../../har/entry.ts";
import { shownPointer } from "../../openapi/shown-name.ts";
import type { SecretIndex } from "../placeholders/secret-index.ts";
import { CleanTexts } from "./clean-texts.ts";
import { LastPass } from "./last-pass.ts";
import { type Written, writtenTexts } from "./texts.ts";
import type { Unzip } from "./views.ts";

/** What the last pass of a recording knows beside the secrets of the recording. */
export interface Knowledge {
	unzip?: Unzip | undefined;
	/** Whether a text holds a token of a public service, by its form. */
	isToken?: ((text: string) => boolean) | undefined;
}

/** The last pass of a long recording: most of its texts come again and again, and are read once. */
export class RecordingLastPass extends LastPass {
	readonly #clean: CleanTexts;
	readonly #isToken: (text: string) => boolean;

	constructor(index: SecretIndex, { unzip, isToken = () => false }: Knowledge) {
		super(index, unzip);
		this.#clean = new CleanTexts(index);
		this.#isToken = isToken;
	}

	override leftIn(entry: Entry, held: ReadonlySet<string>): string | undefined {
		const fresh: [text: Written, views: readonly string[]][] = [];
		for (const written of writtenTexts(entry)) {
			if (this.#clean.has(written.text, held)) continue;
			const views = this.cleanViews(written.text, held);
			if (views === undefined) return shownPointer(written.pointer);
			fresh.push([written, views]);
		}
		const left = this.#tokenIn(fresh);
		if (left === undefined) for (const [{ text }, views] of fresh) this.#clean.add(text, held, views);
		return left;
	}

	/** All texts are asked about at once: most exchanges hold no token. */
	#tokenIn(fresh: [text: Written, views: readonly string[]][]): string | undefined {
		const holds = (views: readonly string[]) => views.length > 0 && this.#isToken(views.join("\n"));
		if (holds(fresh.flatMap(([, views]) => views)))
			for (const [written, views] of fresh) if (views.some((view) => holds([view]))) return shownPointer(written.pointer);
		return undefined;
	}
}
