import type { Exchange, Message } from "../../har/exchange.ts";

/** What the name of a credential ends with. */
const carrier =
	/(?:authorization|cookie|token|secret|passw(?:or)?d|pwd|credential|session(?:[-_]?(?:id|uuid))?|signature|key|ticket|user)$/i;

/** Longer bodies are not searched to their end: this is done for each exchange with a finding. */
const textLimit = 2 ** 20;

type Pair = readonly [name: string, value: string];

/** The credentials that an exchange carries, in lower case. */
export function credentialsIn({ url, request, response }: Exchange): ReadonlySet<string> {
	const pairs: Pair[] = [
		["user", percentDecoded(url.username)],
		["password", percentDecoded(url.password)],
		...url.searchParams,
		...pairsIn(request),
		...pairsIn(response),
	];
	const headers = new Set([...request.headers, ...response.headers].map(([name]) => name.toLowerCase()));
	const values = pairs.filter(([name]) => carrier.test(name)).flatMap(([, value]) => partsOf(value));
	// A signature lists the headers that are signed.
	return new Set(values.map((value) => value.toLowerCase()).filter((value) => value.length > 2 && !headers.has(value)));
}

/** The headers of a message, and the members and fields of its body that carry credentials, also those of URLs in it. */
function pairsIn({ headers, body }: Message): Pair[] {
	const text = body !== undefined && "text" in body ? body.text.slice(0, textLimit) : "";
	const members = text.matchAll(/"([^"\\]{1,64})"\s*:\s*"([^"\\]{1,256})"/g);
	const fields = text.matchAll(/(?<=^|[?&])([\w.%-]{1,64})=([^&\s"\\]{1,256})/g);
	const carried: Pair[] = [];
	// A body has many members. Only the few that carry a credential are decoded.
	for (const found of [members, fields])
		for (const [, name = "", value = ""] of found) if (carrier.test(name)) carried.push([name, percentDecoded(value)]);
	return [...headers, ...carried];
}

/** The value itself, and what is in it behind a scheme, between commas and behind names. */
function partsOf(value: string): string[] {
	const [, scheme = "", credential = ""] = /^([\w-]+)\s+(.*)$/s.exec(value) ?? [];
	const basic = scheme.toLowerCase() === "basic" ? decoded(credential).split(":") : [];
	const parts = (scheme === "" ? value : credential).split(/[\s,;&]+/);
	return [value, ...basic, ...parts.flatMap((part) => [part, ...part.replace(/^[\w-]+=/, "").split(":")])];
}

function decoded(base64: string): string {
	try {
		return atob(base64);
	} catch {
		return "";
	}
}

function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
