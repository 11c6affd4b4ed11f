/** What Prism holds against a request; the path begins with `header`, `query`, `path` or `body`. */
export interface Violation {
	path: string[];
	message: string;
}
