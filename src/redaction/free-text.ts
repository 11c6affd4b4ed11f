import { units } from "./placeholders/format.ts";
import { isHostName, isIpv4, isIpv6 } from "./placeholders/hosts.ts";
import type { Secrets } from "./placeholders/secrets.ts";
import { tokens, trimmed } from "./words.ts";

/** A text in which only the words stay that the contract holds. */
export const freeText = (text: string, held: ReadonlySet<string>, secrets: Secrets): string =>
	text.replace(tokens, (token) => {
		const word = trimmed(token);
		return written(word, held, secrets) + token.slice(word.length);
	});

function written(word: string, held: ReadonlySet<string>, secrets: Secrets): string {
	const host = hostIn(word);
	if (host !== undefined && (isAddress(host.name) || !held.has(word.toLowerCase()))) {
		const { before, name, after } = host;
		return byUnits(before, held, secrets) + secrets.host(name) + byUnits(after, held, secrets);
	}
	return held.has(word.toLowerCase()) ? word : byUnits(word, held, secrets);
}

const isAddress = (name: string) => isIpv4(name) || isIpv6(name);

const byUnits = (text: string, held: ReadonlySet<string>, secrets: Secrets) =>
	text.replace(units, (unit) => (held.has(unit.toLowerCase()) ? unit : secrets.word(unit, (word) => held.has(word))));

/** The host in a word: of a URL, of an e-mail address, with its port, or alone. */
function hostIn(word: string): { before: string; name: string; after: string } | undefined {
	const scheme = word.indexOf("://");
	const at = word.lastIndexOf("@");
	const start = Math.max(scheme < 0 ? 0 : scheme + 3, at + 1);
	const slash = word.indexOf("/", start);
	const end = slash < 0 ? word.length : slash;
	const [before, authority] = [word.slice(0, start), word.slice(start, end)];
	const isNamed = scheme >= 0 || at >= 0;
	if (isIpv6(authority)) return { before, name: authority, after: word.slice(end) };
	const colon = authority.indexOf(":");
	const name = colon < 0 ? authority : authority.slice(0, colon);
	if (!(isIpv4(name) || isHostName(name) || (isNamed && /^[\w.-]+$/.test(name)))) return undefined;
	return { before, name, after: word.slice(start + name.length) };
}
