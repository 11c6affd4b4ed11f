import type { Entry, Pair, PostData } from "../har/entry.ts";
import { parseMultipart } from "../har/parse-multipart.ts";
import { bodyKind } from "../openapi/body-kind.ts";
import { matchPathEnd, readPath } from "../openapi/path-template.ts";
import { isAuthorization, isCookies, joined } from "./credential.ts";
import { type Marks, marksIn } from "./marks.ts";
import { mediaTypeOf } from "./media-type.ts";
import { isInQuery, placesOf } from "./places.ts";

/** A secret, as it is looked for. */
export interface Own {
	/** In lower case. */
	folded: string;
	/** The same in base64, at each place in a group of three bytes, without the characters at both ends that depend on what is around. */
	base64(): string[];
}

const formsOf = (secret: string): Own => ({ folded: secret.toLowerCase(), base64: () => base64Of(secret) });

function base64Of(secret: string): string[] {
	if (secret.length < 16 || !/^[\0-\x7f]*$/.test(secret)) return [];
	const cores = ["", "\0", "\0\0"].map((before) =>
		btoa(before + secret)
			.replace(/=+$/, "")
			.slice(before.length * 2, -2),
	);
	return cores.flatMap((each) => [each, each.replaceAll("+", "-").replaceAll("/", "_")]);
}

/**
 * The secrets of an entry, read in the plainest way and by other code than that which hides them, so that what the one misses the other finds. It leaves out
 * what is short or a word.
 */
export function soughtIn(entry: Entry, marks: Marks): Own[] {
	const { request, response } = entry;
	const { query, path } = inUrl(entry, marks);
	const names = marks.credentials.map(({ name }) => name.toLowerCase());
	const places = placesOf(marks);
	const inHeaders = (headers: Pair[] | undefined, marked: Set<string>) =>
		(headers ?? []).flatMap((header) => ofHeader(header, names, marked));
	const found = [
		...query,
		...path,
		...inHeaders(request.headers, places.request.headers).flatMap(partsOf),
		...inHeaders(response?.headers, places.response.headers).flatMap(partsOf),
		...inBody(bodyText(request.postData), marks, "/request/body", mediaTypeOf(request.headers, request.postData)).flatMap(partsOf),
		...inFields(postedFields(request.postData), marks, "/request/body").flatMap(partsOf),
		...inBody(bodyText(response?.content), marks, "/response/body", mediaTypeOf(response?.headers, response?.content)).flatMap(partsOf),
	];
	return [...new Set(found)].filter(isOpaque).map(formsOf);
}

function ofHeader({ name, value }: Pair, credentials: string[], marked: Set<string>): string[] {
	const key = name.toLowerCase();
	if (isCookies(key)) {
		const pairs = key === "cookie" ? value.split(";") : value.split(joined).map((cookie) => cookie.split(";", 1)[0] ?? "");
		return pairs.map((pair) =>
			pair
				.slice(pair.indexOf("=") + 1)
				.trim()
				.replaceAll('"', ""),
		);
	}
	if (marked.has(key)) return [value];
	if (!credentials.includes(key) && !isAuthorization(key)) return [];
	const [scheme = "", ...rest] = value.split(" ");
	return (rest.length === 0 ? scheme : rest.join(" ")).split(/[\s:,="]+/);
}

function inUrl({ request: { url } }: Entry, marks: Marks): { query: string[]; path: string[] } {
	const places = placesOf(marks);
	const { inQuery, inPath, path: template } = places;
	if ((inQuery.size === 0 && inPath.size === 0) || !URL.canParse(url)) return { query: [], path: [] };
	const { searchParams, pathname } = new URL(url);
	const { values = [] } = (template && matchPathEnd(template, readPath(pathname))) ?? {};
	return {
		query: [...searchParams].flatMap(([name, value]) => (isInQuery(places, name) ? partsOf(value) : [])),
		path: values.flatMap(([name, value]) => (inPath.has(name) && !value.includes("%") ? [value] : [])),
	};
}

/** Two texts of few letters and digits may be alike by chance. */
const isOpaque = (text: string) => /\d/.test(text) && text.replace(/[^A-Za-z\d]/g, "").length >= 8;

/** The text of a body; of bytes, each as a character. */
export function bodyText(content: { text?: string; encoding?: string } | undefined): string | undefined {
	if (!content?.encoding || content.text === undefined) return content?.text;
	try {
		return atob(content.text);
	} catch {
		return content.text;
	}
}

function inBody(text: string | undefined, marks: Marks, part: string, mediaType: string): string[] {
	const pointers = marksIn(marks, part);
	if (text === undefined || pointers.length === 0) return [];
	try {
		const body: unknown = JSON.parse(text);
		return pointers.flatMap((steps) => at(body, steps));
	} catch {
		return inFields(fieldsIn(text, mediaType), marks, part);
	}
}

/** The fields of a form, each with the steps to it. */
type Fields = (readonly [steps: string[], value: string])[];

function fieldsIn(text: string, mediaType: string): Fields {
	if (bodyKind(mediaType) === "form") return [...new URLSearchParams(text)].map(([name, value]) => [name.split(/[[\]]/), value]);
	if (bodyKind(mediaType) !== "multipart") return [];
	const parsed = parseMultipart({ text }, mediaType);
	return "fault" in parsed ? [] : parsed.parts.filter(({ isFile }) => !isFile).map(({ name, text: value }) => [[name], value]);
}

const postedFields = (postData: PostData | undefined): Fields =>
	(Array.isArray(postData?.params) ? postData.params : []).map(({ name, value }) => [[String(name)], String(value ?? "")]);

/** A field that is sent several times is an array, of which each value may be JSON. */
function inFields(fields: Fields, marks: Marks, part: string): string[] {
	return marksIn(marks, part).flatMap(([first, ...rest]) =>
		fields.flatMap(([[name, member], text]) => {
			if (first !== name) return [];
			const value = parsed(text);
			const isItem = rest.length > 0 && (rest[0] === "*" || rest[0] === member);
			return [...at(value, rest), ...(isItem ? at(value, rest.slice(1)) : [])];
		}),
	);
}

function parsed(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" ? value : text;
	} catch {
		return text;
	}
}

function at(value: unknown, [step, ...steps]: string[]): string[] {
	if (step === undefined) return stringsIn(value);
	if (typeof value !== "object" || value === null) return [];
	const inside: unknown[] =
		step === "*" ? Object.values(value) : Object.hasOwn(value, step) ? [(value as Record<string, unknown>)[step]] : [];
	return inside.flatMap((each) => at(each, steps));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Of a URL what is secret in it, and of a compound secret its parts besides. */
function partsOf(secret: string): string[] {
	if (!secret.includes("://") || !URL.canParse(secret)) return [secret, ...secret.split("_").filter((part) => part.length >= 16)];
	const { searchParams, pathname, password } = new URL(secret);
	return [...searchParams.values(), ...pathname.split("/").filter((step) => /^(?=.*\d)[\w-]{16,}$/.test(step)), password];
}
