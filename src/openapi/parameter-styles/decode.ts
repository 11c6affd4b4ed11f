import { unescaped } from "./escaping.ts";
import { type Pair, pairsBetween } from "./pairs.ts";
import { type Serialization, type Shape, styles } from "./styles.ts";

/** What was sent for a parameter, each part as text. A member that was sent more than once has all its texts. */
export type Decoded = string | string[] | { [member: string]: string | string[] };

/** Reads the text of a path parameter or a header. Undefined if the text is nothing of that shape. */
export function decodeText(name: string, text: string, serialization: Serialization, shape: Shape): Decoded | undefined {
	const { prefix, separator, delimiters, isNamed } = styles[serialization.style];
	if (!text.startsWith(prefix)) return undefined;
	const rest = text.slice(prefix.length);
	if (isNamed) return decodePairs(name, pairsBetween(rest.split(separator)), serialization, shape);
	if (shape === "value") return unescaped(rest, serialization);
	// In a header, nothing is an empty list: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
	const parts = rest === "" && prefix === "" ? [] : rest.split(serialization.explode ? separator : delimiters);
	if (shape === "array") return parts.map((part) => unescaped(part, serialization));
	return serialization.explode ? objectOf(equated(parts, serialization), serialization) : alternating(parts, serialization);
}

/**
 * Reads a parameter from the pairs of a query, a form or the cookies. An exploded object of the style `form` has no name of its own, so all pairs that
 * are given are its members. Undefined if the pairs hold nothing of that shape.
 */
export function decodePairs(name: string, pairs: readonly Pair[], serialization: Serialization, shape: Shape): Decoded | undefined {
	const { style, explode } = serialization;
	if (shape === "object" && explode) return pairs.length === 0 ? undefined : membersOf(name, pairs, serialization);
	const texts = pairs.filter(([each]) => each === name).map(([, text]) => text);
	const [text] = texts;
	if (text === undefined) return undefined;
	if (shape === "array" && explode) return texts.map((each) => unescaped(each, serialization));
	if (texts.length > 1) return undefined;
	if (shape === "value") return unescaped(text, serialization);
	const parts = text.split(styles[style].delimiters);
	return shape === "array" ? parts.map((part) => unescaped(part, serialization)) : alternating(parts, serialization);
}

function membersOf(name: string, pairs: readonly Pair[], serialization: Serialization): Decoded | undefined {
	if (serialization.style !== "deepObject") return objectOf(pairs, serialization);
	const own = pairs.flatMap(([each, text]): Pair[] => {
		const member = deepMember(name, each);
		return member === undefined ? [] : [[member, text]];
	});
	return own.length === 0 ? undefined : objectOf(own, serialization);
}

/** The member in a name of `deepObject`: `R` in `color[R]`. */
export const deepMember = (name: string, sent: string): string | undefined =>
	sent.startsWith(`${name}[`) && sent.endsWith("]") ? sent.slice(name.length + 1, -1) : undefined;

/** Each `R=100` as a pair; undefined if a part has no `=`. */
function equated(parts: readonly string[], serialization: Serialization): Pair[] | undefined {
	if (!parts.every((part) => part.includes("="))) return undefined;
	return parts.map((part): Pair => {
		const end = part.indexOf("=");
		return [unescaped(part.slice(0, end), serialization), part.slice(end + 1)];
	});
}

/** `R,100,G,200`: a name, its value, the next name. */
function alternating(parts: readonly string[], serialization: Serialization): Decoded | undefined {
	if (parts.length % 2 !== 0) return undefined;
	const names = parts.filter((_, index) => index % 2 === 0);
	return objectOf(
		names.map((name, index): Pair => [unescaped(name, serialization), parts[2 * index + 1] ?? ""]),
		serialization,
	);
}

function objectOf(pairs: readonly Pair[] | undefined, serialization: Serialization): Decoded | undefined {
	if (pairs === undefined) return undefined;
	const members = new Map<string, string | string[]>();
	for (const [name, text] of pairs) {
		const before = members.get(name);
		const value = unescaped(text, serialization);
		members.set(name, before === undefined ? value : [before, value].flat());
	}
	return Object.fromEntries(members);
}
