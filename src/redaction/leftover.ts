import type { Entry } from "../har/entry.ts";
import { hideCookies, hideCredential, isAuthorization, isCookies } from "./credential.ts";
import { looks } from "./detection/looks.ts";
import type { Marks } from "./marks.ts";
import { type Passage, passagesIn, pointerOf, valuesIn } from "./passage.ts";
import type { Secrets } from "./secrets.ts";
import type { Own } from "./sought.ts";

interface Leftover {
	/** A JSON Pointer into the exchange. */
	pointer: string;
	what: string;
}

/** Something is left in an exchange that is or looks like a secret. The message says where, never what it is. */
export class LeftoverError extends Error {
	override name = "LeftoverError";
	readonly leftovers: readonly Leftover[];
	/** The earlier entries of a recording that changed all the same: see `Recording.add`. */
	changed: readonly number[] = [];

	constructor(leftovers: readonly Leftover[]) {
		super(leftovers.map(({ pointer, what }) => `${pointer}: ${what}`).join("; "));
		this.leftovers = leftovers;
	}
}

/** What the last pass looks for: what was found in the entry itself by other code than that which hides it, and all that is known. */
interface Sought {
	own: readonly Own[];
	marks: Marks;
	secrets: Secrets;
}

/** What is left in a redacted entry that is a secret, or looks like one and is not a stand-in. */
export function leftoversIn(redacted: Entry, sought: Sought): Leftover[] {
	const passages = passagesIn(redacted, sought.marks);
	const credentials = passages.flatMap((passage) => uncovered(passage, sought));
	const whole = faultsOf(passages.map(({ text }) => text).join("\n"), sought);
	if (whole.length === 0) return credentials;
	const placed = passages
		.flatMap((passage) => valuesIn(passage, shownIn(sought)))
		.flatMap(({ pointer, text }) => faultsOf(text, sought).map((what) => ({ pointer, what })));
	const found = placed.length > 0 ? placed : whole.map((what) => ({ pointer: "", what }));
	return [...new Map([...credentials, ...found].map((each) => [`${each.pointer} ${each.what}`, each])).values()];
}

/** A header that always holds a credential, with one that nothing stands in for. */
function uncovered({ place, header: { name, value } = { name: "", value: "" } }: Passage, sought: Sought): Leftover[] {
	const { marks, secrets } = sought;
	const bare: Leftover[] = [];
	const look = (credential: string) => {
		if (!secrets.isStandIn(credential)) bare.push({ pointer: pointerOf(place, shownIn(sought)), what: "a credential" });
		return credential;
	};
	if (isAuthorization(name))
		hideCredential(
			value,
			marks.credentials.map(({ prefix = "" }) => prefix),
			look,
		);
	else if (isCookies(name)) hideCookies(value, name, look);
	return bare;
}

/** A name that is itself left is not told. */
const shownIn = (sought: Sought) => (name: string) => (faultsOf(name, sought).length === 0 ? name : "(hidden)");

function faultsOf(text: string, { own, secrets }: Sought): string[] {
	const views = viewsOf(text);
	const lower = views.map((view) => view.toLowerCase());
	// Shorter base64 packs none of those that are looked for in it.
	const packed = views.filter((view) => /[\w+/-]{18}/.test(view));
	const isOwn = own.some(
		({ folded, base64 }) =>
			lower.some((view) => view.includes(folded)) ||
			(packed.length > 0 && base64().some((core) => packed.some((view) => view.includes(core)))),
	);
	const looking = looks.filter(({ pattern }) =>
		views.some((view) => view.search(pattern) >= 0 && [...view.matchAll(pattern)].some(([, found = ""]) => !isCovered(found, secrets))),
	);
	return [...new Set([...(isOwn || secrets.isIn(text) ? ["a secret"] : []), ...looking.map(({ name }) => name)])];
}

const isCovered = (found: string, secrets: Secrets) => secrets.isStandIn(found) || secrets.isStandIn(found.replace(/=+$/, ""));

/** The text, and as often as an escape may stand in another, what it is without one layer of them. */
function viewsOf(text: string): string[] {
	const views = [text];
	for (let depth = 0; depth < 4; depth++) {
		const last = views.at(-1) ?? "";
		const next = withoutLayer(last);
		if (next === last) break;
		views.push(next);
	}
	return views;
}

function withoutLayer(text: string): string {
	if (!/[%\\]|&#?\w+;/.test(text)) return text;
	return text
		.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
			new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split("%"), (byte) => Number.parseInt(byte, 16))),
		)
		.replace(/\\(?:u([\da-f]{4})|(["\\/]))/gi, (_, code: string | undefined, letter: string) =>
			code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16)),
		)
		.replace(/&#(x?)([\da-f]{1,4});/gi, (_, hex: string, code: string) => String.fromCharCode(Number.parseInt(code, hex === "" ? 10 : 16)))
		.replaceAll("&amp;", "&");
}
