import type { Entry } from "../../har/entry.ts";
import { credentialName } from "../credential.ts";
import { hostsIn } from "../hosts.ts";
import { unescaped } from "../search/unescaped.ts";
import type { Secrets } from "../secrets.ts";
import { hideUserInfo, isPlain, standInFor } from "../url.ts";
import { looks } from "./looks.ts";
import { tellingIn } from "./telling.ts";

const userInfo = /:\/\/([^\s"<>/?#\\]+)@/g;
/** A name and its value in a query, a form (perhaps of several parts), JSON (perhaps in JSON), a page or an error. */
const named = new RegExp(
	`${credentialName}["'\\\\]*(?:(?:\\s+value)?\\s?[=:>]["'\\\\\\s]*|(?:\\r?\\n){2})((?:https?|wss?)://[^\\s"'<>\\\\]+|[^\\s"'<>&,;{}()[\\]\\\\]{6,})`,
	"gi",
);

/** Remembers what is secret wherever it stands: the users of URLs, what has the name of a credential, and hosts. */
export function learn(entry: Entry, secrets: Secrets, { byLooks }: { byLooks: boolean }): void {
	const text = tellingIn(entry).join("\n");
	const texts = /%(?:25)*(?:2f|3[ad]|40)|\\u00|\\\/|&#/i.test(text) ? [text, unescaped(text).plain] : [text];
	for (const each of texts) learnFrom(each, secrets, byLooks);
}

function learnFrom(text: string, secrets: Secrets, byLooks: boolean): void {
	if (text.includes("@")) for (const [, found = ""] of text.matchAll(userInfo)) hideUserInfo(found, secrets);
	for (const [, value = ""] of text.matchAll(named)) if (isOpaque(value)) standInFor(value, secrets);
	if (byLooks) learnByLooks(text, secrets);
	if (!secrets.keepHosts) for (const host of hostsIn(text)) secrets.host(host);
}

function learnByLooks(text: string, secrets: Secrets): void {
	for (const { pattern } of looks) for (const [, value = ""] of text.matchAll(pattern)) secrets.standIn(value);
}

/** Neither a word nor a number. */
const isOpaque = (text: string) => /\d/.test(text) && /[a-z]/i.test(text) && !isPlain(text);
