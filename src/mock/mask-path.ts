/** A path for the log: what stands in no template may be a secret. */
export function maskPath(path: string, templates: string[]): string {
	const literals = new Set(templates.flatMap((template) => template.split("/")));
	const masked = path.split("/").map((segment) => (segment === "" || literals.has(segment) ? segment : "*"));
	return masked.join("/");
}
