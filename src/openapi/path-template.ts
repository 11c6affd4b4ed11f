const isTemplated = (segment: string) => segment.includes("{");
const split = (path: string) => path.split("/").slice(1);

/** Nothing when the percent-encoding is broken. */
export function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** How many leading segments a path shares with a template; none unless one of them is literal. */
export function sharedSegments(template: string, path: string): number {
	const segments = split(path);
	const wanted = split(template);
	const end = wanted.findIndex((segment, index) => segment !== segments[index] && !(isTemplated(segment) && segments[index]));
	const shared = wanted.slice(0, end < 0 ? undefined : end);
	return shared.every(isTemplated) ? 0 : shared.length;
}

export function hasForm(template: string, path: string): boolean {
	return [split(template).length, split(path).length].every((length) => length === sharedSegments(template, path));
}

/** The values of the parameters of a path that has the template's form. */
export function pathParameters(template: string, path: string): Record<string, string | undefined> {
	const segments = split(path);
	const parameters = split(template).flatMap((segment, index) =>
		isTemplated(segment) ? [[segment.slice(1, -1), segments[index]] as const] : [],
	);
	return Object.fromEntries(parameters.map(([name, value = ""]) => [name, decode(value)]));
}

export function expandPath(template: string, value: (name: string) => string): string {
	return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
}

/** A path for the log: what stands in no template may be a secret. */
export function maskPath(path: string, templates: string[]): string {
	const literals = new Set(templates.flatMap(split));
	const masked = split(path).map((segment) => (segment === "" || literals.has(segment) ? segment : "*"));
	return `/${masked.join("/")}`;
}
