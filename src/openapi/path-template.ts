/** A path template, ready to be compared with paths: https://spec.openapis.org/oas/v3.1.1#path-templating */
export interface PathTemplate {
	/** As the specification writes it. */
	text: string;
	segments: readonly Segment[];
	/** A sort key: a letter for each segment, and one for the end. */
	rank: string;
}

/** A segment alternates between literals and parameters. It begins and ends with a literal, which may be empty. */
interface Segment {
	literals: readonly string[];
	names: readonly string[];
}

/** The path of a request, ready to be compared with templates. */
export interface SentPath {
	segments: readonly string[];
	/** The segments in the one spelling that is compared. */
	normalized: readonly string[];
}

/** The value is percent-encoded as it was sent. */
export type PathValue = readonly [name: string, value: string];

/** Replaces the parameters of a template. `textOf` gives the percent-encoded value of a parameter. */
export const expandPath = (template: string, textOf: (name: string, written: string) => string): string =>
	template.replace(/\{([^{}]+)\}/g, (written, name: string) => textOf(name, written));

export function parameterNames(template: string): string[] {
	const names: string[] = [];
	expandPath(template, (name) => String(names.push(name)));
	return names;
}

export function parseTemplate(text: string): PathTemplate {
	const segments = segmentsOf(text).map(parseSegment);
	return { text, segments, rank: `${segments.map(rankOf).join("")}d` };
}

const parseSegment = (text: string): Segment => ({
	literals: text.split(/\{[^{}]+\}/).map(normalized),
	names: parameterNames(text),
});

function rankOf({ literals, names }: Segment): string {
	if (names.length === 0) return "a";
	return literals.some((literal) => literal !== "") ? "b" : "c";
}

/** The order in which templates are tried. Segment by segment, a literal comes before a parameter. A longer template comes before its own prefix. */
export function compareTemplates({ rank: a }: PathTemplate, { rank: b }: PathTemplate): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function readPath(path: string): SentPath {
	const segments = segmentsOf(path);
	return { segments, normalized: segments.map(normalized) };
}

const segmentsOf = (path: string) => (path.startsWith("/") ? path.slice(1) : path).split("/");

/** Matches a character that is neither reserved nor unreserved: https://www.rfc-editor.org/rfc/rfc3986#section-2.2 and 2.3. */
const encoded = /[^\w\-.~:/?#[\]@!$&'()*+,;=]/;

/**
 * Gives equivalent spellings one form: https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2. A percent-encoded reserved character stays encoded,
 * because it means the character and not the delimiter: `7%3Aopen` is an id, but `7:open` may be an id and a verb.
 */
function normalized(segment: string): string {
	if (!encoded.test(segment)) return segment;
	return segment
		.toWellFormed()
		.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/g, encodeURIComponent)
		.replace(/%[\da-f]{2}/gi, (octet) => {
			const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
			return /[\w\-.~]/.test(character) ? character : octet.toUpperCase();
		});
}

/** The values of the parameters. Undefined if the path does not match the template. */
export function matchPath(template: PathTemplate, path: SentPath): PathValue[] | undefined {
	return hasLiterals(template, path) ? matchPathEnd(template, path)?.values : undefined;
}

/** Whether a path has as many segments as a template, and those that have no parameter. Most paths are told apart by that. */
function hasLiterals({ segments }: PathTemplate, { normalized: sent }: SentPath): boolean {
	if (sent.length !== segments.length) return false;
	for (let index = 0; index < sent.length; index++) {
		const segment = segments[index];
		if (segment?.names.length === 0 && segment.literals[0] !== sent[index]) return false;
	}
	return true;
}

/** As `matchPath`, but a gateway may have put a base path before the path of the template. */
export function matchPathEnd(template: PathTemplate, path: SentPath): { base: string; values: PathValue[] } | undefined {
	const start = path.segments.length - template.segments.length;
	const values: PathValue[] = [];
	let index = start;
	for (const { literals, names } of template.segments) {
		const sent = path.segments[index];
		const text = path.normalized[index++];
		const found = text === undefined ? undefined : textsBetween(literals, text);
		if (found === undefined || sent === undefined) return undefined;
		found.forEach((value, nth) => {
			values.push([names[nth] ?? "", value === text ? sent : value]);
		});
	}
	const base = start === 0 ? "" : `/${path.segments.slice(0, start).join("/")}`;
	return { base, values };
}

const nothing: readonly string[] = [];

/**
 * The texts between the literals of a segment, each at least one character long. The segment is read from its end. So the first parameter takes as
 * much as it can if there are several readings, and no character is read twice.
 */
function textsBetween(literals: readonly string[], segment: string): readonly string[] | undefined {
	const first = literals[0] ?? "";
	if (literals.length === 1) return segment === first ? nothing : undefined;
	const last = literals[literals.length - 1] ?? "";
	if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
	const texts: string[] = [];
	let end = segment.length - last.length;
	// If a literal is missing, `end` moves before the first literal, and the check below fails.
	for (let nth = literals.length - 2; nth > 0; nth--) {
		const literal = literals[nth] ?? "";
		const at = segment.lastIndexOf(literal, end - literal.length - 1);
		texts.unshift(segment.slice(at + literal.length, end));
		end = at;
	}
	return end > first.length ? [segment.slice(first.length, end), ...texts] : undefined;
}

/** How many leading segments a path shares with a template. None unless one of them is literal, because a parameter matches everything. */
export function sharedSegments({ segments }: PathTemplate, path: SentPath): number {
	const end = segments.findIndex(({ literals }, index) => textsBetween(literals, path.normalized[index] ?? "") === undefined);
	const shared = segments.slice(0, end < 0 ? undefined : end);
	return shared.every(({ names }) => names.length > 0) ? 0 : shared.length;
}

/** Undefined if the percent-encoding is broken. */
export function decode(text: string): string | undefined {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
