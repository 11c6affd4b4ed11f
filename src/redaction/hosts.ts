import { shape } from "./shape.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const ipv6 =
	/^(?=.*\d)(?:[\da-f]{1,4}(?::[\da-f]{1,4}){7}|(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?::(?:[\da-f]{1,4}(?::[\da-f]{1,4})*)?)(?:(?<=:|\.)[\d.]+)?$/i;

/** Nobody has these: https://www.rfc-editor.org/rfc/rfc2606, https://www.rfc-editor.org/rfc/rfc5737, https://www.rfc-editor.org/rfc/rfc3849 and loopback. */
const reserved =
	/(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|localhost)$|^(?:127\.|0\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)[\d.]+$|^::1?$|^2001:0?db8:/i;
export const isReserved = (host: string) => reserved.test(host);

const documented = ["192.0.2", "198.51.100", "203.0.113"];

/** Names that end so are hosts wherever they stand; others are the classes and files of somebody's program. */
const topLevel = "(?:com|cn|net|org|io|cloud|local|internal|lan|corp|intranet|localdomain)";

/** Where hosts stand in a text, each with the host as its group. */
const places = [
	/:\/\/(?:[^\s"<>/?#@\\]*@)?(\[[\da-f:.]+\]|[\w.-]+)/gi,
	/(?:host(?:_?name)?|domain|fqdn|server_?name|subject_?name|endpoint|authority)["'\\]*\s*[:=]["'\\\s]*\.?([a-z\d][\w-]*(?:\.[\w-]+)+)/gi,
];
/** And where they stand in words with such a sign: to look at each letter of a text for its beginning takes far longer. */
const placesIn: Record<string, RegExp[]> = {
	".": [
		/(?<![\d.])((?:\d{1,3}\.){3}\d{1,3})(?!\d|\.\d)/g,
		new RegExp(`(?<![\\w.-])((?:[a-z\\d][a-z\\d-]*\\.)+${topLevel})(?![\\w-]|\\.\\w)`, "g"),
	],
	":": [/(?<![\w:.])((?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})(?![\w:])/gi],
};

/** The hosts and the addresses in a text, but for those that nobody has. */
export function hostsIn(text: string): string[] {
	const found = places.flatMap((place) => (text.search(place) >= 0 ? hostsAt(text, place) : []));
	for (const [sign, inWords] of Object.entries(placesIn))
		for (const word of wordsWith(sign, text)) for (const place of inWords) if (word.search(place) >= 0) found.push(...hostsAt(word, place));
	return [...new Set(found)].filter((host) => isHost(host) && !isReserved(host));
}

const hostsAt = (text: string, place: RegExp) => Array.from(text.matchAll(place), ([, host = ""]) => host.replace(/^\[|\]$|\.$/g, ""));

/** The words of a text that have a sign in them. */
function wordsWith(sign: string, text: string): string[] {
	const words: string[] = [];
	for (let at = text.indexOf(sign); at >= 0; ) {
		let start = at;
		while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
		let end = at + 1;
		while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
		words.push(text.slice(start, end));
		at = text.indexOf(sign, end);
	}
	return words;
}

/** A letter, a digit or one of `_.:-`. */
const isOfWord = (code: number) =>
	(code >= 0x30 && code <= 0x3a) ||
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x61 && code <= 0x7a) ||
	code === 0x5f ||
	code === 0x2d ||
	code === 0x2e;

const isHost = (text: string) => ipv4.test(text) || (text.includes(":") ? ipv6.test(text) : /[a-z]/i.test(text));

/** Whether a host that was found in a text is no part of another word, number or address. */
export function isHostAt(text: string, at: number, end: number): boolean {
	const before = text[at - 1] ?? "";
	const after = text[end] ?? "";
	if (/[A-Za-z\d-]/.test(before) || /[A-Za-z\d-]/.test(after)) return false;
	const isAddress = /[\d:]/.test(text[end - 1] ?? "") && !/[g-z]/i.test(text.slice(at, end));
	return (
		!isAddress || (!(/[.:]/.test(before) && /[\da-f]/i.test(text[at - 2] ?? "")) && !(/[.]/.test(after) && /\d/.test(text[end + 1] ?? "")))
	);
}

/** A name or an address that nobody has; of IPv4 there are few, so that after some tries other networks serve, too. */
export function reservedHost(host: string, tries: number): string {
	if (ipv4.test(host)) return `${documented[Math.min(tries >> 3, 2)]}.${(Number(shape("1000")) % 254) + 1}`;
	if (/^[\da-f.]*:[\da-f:.]+$/i.test(host)) return `2001:db8::${shape("abcd")}`;
	// What is no host shall not become one.
	if (!/^[\w.-]+$/.test(host)) return shape(host);
	return `${shape("a".repeat(3) + "z".repeat(Math.max(host.length - 11, 3)))}.example`;
}
