/** Paths for the log: what stands in no template may be a secret. */
export class PathMask {
	readonly #literals: ReadonlySet<string>;

	constructor(templates: readonly string[]) {
		this.#literals = new Set(templates.flatMap((template) => template.split("/")));
	}

	mask(path: string): string {
		const masked = path.split("/").map((segment) => (segment === "" || this.#literals.has(segment) ? segment : "*"));
		return masked.join("/");
	}
}
