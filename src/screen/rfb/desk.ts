import { characterOf, keyName, modifiers } from "./keysym.ts";

/** More is not kept of what a viewer types or pastes. */
const longest = 256;

/** What a viewer did with keyboard, pointer and clipboard. */
export class Desk {
	/** The line that was typed. */
	typed = "";
	/** The keys that were pressed last: `Ctrl+Alt+Delete`. */
	keys = "";
	pointer: { x: number; y: number; buttons: number } | undefined;
	clipboard = "";
	readonly #held = new Set<string>();

	/** Returns the text that the viewer copied, with Ctrl+C. */
	key(keysym: number, isDown: boolean): string | undefined {
		const name = keyName(keysym);
		if (modifiers.has(name)) this.#hold(name, isDown);
		if (!isDown) return undefined;
		this.keys = [...this.#held]
			.filter((each) => each !== name)
			.concat(name)
			.join("+");
		if (this.#held.has("Ctrl") || this.#held.has("Alt") || this.#held.has("Meta")) return this.#shortcut(name.toLowerCase());
		if (name === "BackSpace") this.typed = [...this.typed].slice(0, -1).join("");
		else if (name === "Enter") this.typed = "";
		else this.#append(characterOf(keysym) ?? "");
		return undefined;
	}

	paste(text: string): void {
		// Never half of a character.
		this.clipboard = text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
	}

	#hold(name: string, isDown: boolean): void {
		if (isDown) this.#held.add(name);
		else this.#held.delete(name);
	}

	#shortcut(letter: string): string | undefined {
		if (letter === "v") this.#append(this.clipboard);
		if (letter !== "c") return undefined;
		this.clipboard = this.typed;
		return this.typed;
	}

	#append(text: string): void {
		this.typed = (this.typed + text).slice(-longest).replace(/^[\udc00-\udfff]/, "");
	}
}
