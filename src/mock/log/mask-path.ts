import { BoundedMap } from "../spaces/bounded-map.ts";

/** A longer path takes more memory than it saves time. */
const knownLength = 1_000;

/** Paths for the log: what stands in no template may be a secret. */
export class PathMask {
	readonly #literals: ReadonlySet<string>;
	/** Most paths are asked again. */
	readonly #known = new BoundedMap<string, string>(1_000);

	constructor(templates: readonly string[]) {
		this.#literals = new Set(templates.flatMap((template) => template.split("/")));
	}

	mask(path: string): string {
		const known = this.#known.get(path);
		if (known !== undefined) return known;
		const masked = this.#masked(path);
		if (path.length <= knownLength) this.#known.set(path, masked);
		return masked;
	}

	#masked(path: string): string {
		let masked = "";
		let start = 0;
		for (;;) {
			const end = path.indexOf("/", start);
			const segment = path.slice(start, end < 0 ? undefined : end);
			masked += segment === "" || this.#literals.has(segment) ? segment : "*";
			if (end < 0) return masked;
			masked += "/";
			start = end + 1;
		}
	}
}
