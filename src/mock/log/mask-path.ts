/** Paths for the log: what stands in no template may be a secret. */
export class PathMask {
	readonly #literals: ReadonlySet<string>;

	constructor(templates: readonly string[]) {
		this.#literals = new Set(templates.flatMap((template) => template.split("/")));
	}

	mask(path: string): string {
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
