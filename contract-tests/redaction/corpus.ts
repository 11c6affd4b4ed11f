import type { Contract, Operation } from "../../src/checker/contract.ts";
import { capturesOf } from "../../src/contracts/evidence/captures.ts";
import { counterexamplesOf } from "../../src/contracts/evidence/counterexamples.ts";
import { entryOf, type View, view } from "../../src/contracts/evidence/exchange-view.ts";
import type { Entry } from "../../src/har/entry.ts";
import { steps } from "../../src/openapi/json-pointer.ts";
import { matchPathEnd, parseTemplate, readPath } from "../../src/openapi/path-template.ts";
import type { Marks } from "../../src/redaction/marks.ts";
import { breaks } from "./breaks.ts";
import { echoes, forms } from "./echoes.ts";
import { kinds, type Random } from "./kinds.ts";

/** An exchange with a secret in a place that holds one, and exchanges that only repeat it. */
export interface Planted {
	/** The exchange, the form of the secret and its places. */
	name: string;
	/** What it is an example of: a kind of secret, a place, a form and so on. */
	traits: string[];
	before: Entry;
	shown: Entry;
	after: Entry;
	secrets: string[];
}

type Place = (view: View, secret: string) => boolean;

/** Every captured exchange and every counterexample with invented secrets in it, each in another place and another form. */
export function* corpusOf(contracts: readonly Contract[], marksOf: (entry: Entry) => Marks, random: Random): Generator<Planted> {
	for (const contract of contracts) {
		for (const { name, entry, operation } of exchangesOf(contract)) {
			const [kind, secret] = random.one(Object.entries(kinds).map(([each, make]) => [each, make(random)] as const));
			const seen = view(entry, operation.path);
			const places = Object.entries(placesOf(marksOf(entry))).filter(([, place]) => place(structuredClone(seen), secret));
			const [placed, place] = random.one(places);
			place(seen, secret);
			const [form, write] = random.one(Object.entries(forms));
			const [echoed, echo] = random.one(Object.entries(echoes));
			const [broken, breakUp] = random.one(
				Object.entries(placed.includes("/response/body/") ? breaks : { "as it is": breaks["as it is"] }),
			);
			const shown = breakUp(entryOf(seen, entry, operation.path));
			const [repeated, twice] = random.one(Object.entries(echoes));
			yield {
				name: `${contract.api}: ${name}: ${kind}, ${placed} (${broken}); ${form}, ${echoed}`,
				traits: [contract.api, kind, placed, `body ${broken}`, form, `before ${echoed}`, `beside ${repeated}`],
				before: echo(entry, write(secret)),
				shown: twice(shown, write(secret)),
				after: echo(entry, write(secret)),
				secrets: [secret, ...secret.split("_").filter((part) => part.length >= 16)],
			};
		}
	}
}

/** A few of a corpus that show together all that it shows. */
export function representative(corpus: Iterable<Planted>): Planted[] {
	const seen = new Set<string>();
	return [...corpus].filter(({ traits }) => {
		const before = seen.size;
		for (const trait of traits) seen.add(trait);
		return seen.size > before;
	});
}

function exchangesOf(contract: Contract): { name: string; entry: Entry; operation: Operation }[] {
	const captured = capturesOf(contract.api).flatMap(({ name, entries }) => entries.map((entry) => ({ name, entry })));
	const broken = counterexamplesOf(contract).flatMap(({ name, counterexamples }) => counterexamples.map(({ entry }) => ({ name, entry })));
	return [...captured, ...broken].flatMap(({ name, entry }) => {
		const path = readPath(new URL(entry.request.url).pathname);
		const operation = contract.operations.find(
			(each) => matchPathEnd(parseTemplate(each.path), path) !== undefined && each.method === entry.request.method,
		);
		return operation === undefined ? [] : [{ name, entry, operation }];
	});
}

/** Where a secret is known to be one; false where the exchange has no such place. */
function placesOf({ pointers, credentials }: Marks): Record<string, Place> {
	const header =
		(side: "request" | "response", name: string, before: string): Place =>
		(seen, secret) => {
			seen[side].headers[name] = before + secret;
			return !/[^ -~]/.test(secret);
		};
	return {
		...Object.fromEntries(
			credentials.map(({ name, prefix = "" }) => [`credential ${prefix}`, header("request", name.toLowerCase(), prefix)]),
		),
		cookie: header("request", "cookie", "lang=en; sid="),
		"set-cookie": header("response", "set-cookie", "SID="),
		"user of a URL": (seen, secret) => {
			seen.request.headers.referer = `https://ann:${encodeURIComponent(secret)}@portal.example/`;
			return true;
		},
		...Object.fromEntries(pointers.map((pointer) => [pointer, (seen, secret) => put(seen, steps(pointer), secret)] as [string, Place])),
	};
}

/** Puts a secret where a mark leads, if there is such a value. */
function put(seen: View, steps: string[], secret: string): boolean {
	const last = steps.at(-1) ?? "";
	const holder = steps.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], seen);
	if (typeof holder !== "object" || holder === null || !(last in holder)) return false;
	(holder as Record<string, unknown>)[last] = secret;
	return true;
}
