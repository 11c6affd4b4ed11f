import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../openapi/document.ts";
import type { Level } from "./level.ts";

/** The effect of a changed `x-` extension (CONTRIBUTING.md) on users of the client, the mock, the checker or the recorder. */
interface Verdict {
	level: Level;
	why: string;
}

type Judge = (before: Json | undefined, after: Json | undefined) => Verdict;

const always =
	(level: Level, why: string): Judge =>
	() => ({ level, why });

const added =
	(more: Verdict, else_: Verdict): Judge =>
	(before) =>
		before === undefined ? more : else_;

const minor = (why: string): Verdict => ({ level: "minor", why });
const major = (why: string): Verdict => ({ level: "major", why });

export const extensions: Record<string, Judge> = {
	"x-extensible-enum": always("minor", "the set is open: whoever reads it takes other values too"),
	"x-sensitive-data": mask,
	"x-content-type": added(
		major("replies come without the Content-Type that a reader may decide by"),
		minor("replies name their Content-Type"),
	),
	"x-gateway": added(
		major("a refusal may be a page of a gateway, which no status declares"),
		minor("every refusal is one that its status declares"),
	),
	"x-accepts": always("minor", "the checker takes more of what servers take, or less; nothing changes over the wire"),
	"x-also-at": always("minor", "the checker and the mock know the operation at another path, or no longer; a client sends as before"),
	"x-operation-when": always(
		"minor",
		"the checker and the mock take other requests for the operation, or fewer; nothing changes over the wire",
	),
	"x-outcome": always("major", "the client's `ok` turns over"),
	"x-retryable": always("minor", "the client repeats the request, or no longer; the reply was always possible"),
	"x-credential-expired": expiry,
	"x-log-in": added(minor("a client can log in by it"), major("a client logs in otherwise, or no longer")),
	"x-poll": poll,
	"x-console-link": links,
	"x-prefix": always("major", "another credential goes over the wire"),
	"x-signature": always("major", "another credential goes over the wire"),
	"x-name": added(minor("a client chooses the server by it"), major("a client chooses the server by another name")),
	"x-mock": always("minor", "the mock answers otherwise; nothing changes over the wire"),
};

/** An extension without a rule. */
export const unknownExtension: Verdict = minor("no rule of diff knows this word");

const objectOf = (value: Json | undefined) => (isObject(value) ? value : {});
const listOf = (value: Json | undefined) => (Array.isArray(value) ? value : []);

/** How much a recording shows, the least first. What has no mark counts as full, but a mark that goes may have masked a number, which then shows. */
const shows = ["full", "text", "none"];

function mask(before: Json | undefined, after: Json | undefined): Verdict {
	const [was, is] = [objectOf(before).mask ?? "full", objectOf(after).mask].map((each) => shows.indexOf(String(each)));
	return after === undefined || (is ?? 0) > (was ?? 0) ? major("recordings hold what they masked") : minor("recordings hold no more of it");
}

function expiry(before: Json | undefined, after: Json | undefined): Verdict {
	const [was, is] = [objectOf(before), objectOf(after)];
	const kept = was.pointer === is.pointer && listOf(was.values).every((value) => listOf(is.values).includes(value));
	return before === undefined || kept
		? minor("the client renews a credential more often")
		: major("the client no longer renews a credential that it renewed");
}

function poll(before: Json | undefined, after: Json | undefined): Verdict {
	const { interval: _, ...was } = objectOf(before);
	const { interval: __, ...is } = objectOf(after);
	return isDeepStrictEqual(was, is)
		? minor("the client looks at the job at another pace")
		: major("the client takes another reply for the result");
}

/** The client takes the first link that fits. So only a link added after all others changes nothing for them. */
function links(before: Json | undefined, after: Json | undefined): Verdict {
	const first = listOf(after).slice(0, listOf(before).length);
	const grown = listOf(before).every((link, index) => isGrown(objectOf(link), objectOf(first[index])));
	return grown ? minor("more consoles have a link, or a link says more") : major("a console is opened by another link, or by none");
}

function isGrown({ schemes: were, ...was }: Record<string, Json>, { schemes: are, expires, ...is }: Record<string, Json>): boolean {
	const same = isDeepStrictEqual(was, was.expires === undefined || expires === undefined ? is : { ...is, expires });
	return same && listOf(were).every((scheme) => listOf(are).includes(scheme)) && (were === undefined) === (are === undefined);
}
