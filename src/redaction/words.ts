import { units } from "./placeholders/format.ts";

/** Texts between white space and the punctuation that stands between words. */
export const tokens = /[\p{L}\p{N}\p{M}_.:/@%+~-]+/gu;

/** A token without the punctuation that ends a sentence. */
export const trimmed = (token: string): string => token.slice(0, lengthWithoutEnd(token));

function lengthWithoutEnd(token: string): number {
	let end = token.length;
	while (end > 0 && ".:-".includes(token[end - 1] ?? "x")) end--;
	return end;
}

/** The words of a text, in lower case: whole, and in their parts. */
export function wordsIn(text: string): string[] {
	return (text.match(tokens) ?? []).flatMap((token) => {
		const word = trimmed(token).toLowerCase();
		return [word, ...word.split(/[/@]/), ...(word.match(units) ?? [])];
	});
}

/**
 * What every page of HTML and every header holds, with the words of media types that clients of an API meet
 * (https://www.iana.org/assignments/media-types/media-types.xhtml). A list has them, so that a client carries them only
 * with its list.
 */
export const commonWords =
	"html head title body meta center pre http https ws wss vnc spice rdp ssh ftp application json text plain xml charset utf gzip deflate identity chunked keep alive close cache control store must revalidate private public age max no accept encoding content type length date vary retry after request id host origin referer user agent authorization cookie set location connection transfer server allow basic bearer digest negotiate oauth get head post put patch delete options " +
	"ok created accepted partial moved found modified bad unauthorized forbidden not allowed acceptable timeout conflict gone failed too large many requests internal error gateway unavailable service " +
	"audio font image message model multipart video octet stream x www form urlencoded data mixed javascript css markdown csv yaml pdf zip gzip tar png jpeg gif svg webp problem ndjson jsonl event unknown xhtml msgpack cbor wasm hal api vnd";

/** The words that recordings may hold. */
export const heldWords = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Whether a text is made of words of the contract alone. */
export const isHeld = (text: string, held: ReadonlySet<string>): boolean =>
	held.has(text.toLowerCase()) || (text.match(units) ?? [""]).every((unit) => held.has(unit.toLowerCase()));
