import type { Sendable } from "./bodies/encode.ts";
import type { Api, Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

type Scheme = Api["schemes"][string];

/**
 * A credential, or a function that returns one. It is called when a request first needs the credential, and again when a server says that it has
 * expired, or when the function itself says that what it returned is `stale`.
 */
export type Given<Credential> = Credential | Giver<Credential>;

interface Giver<Credential> {
	(): Credential | Promise<Credential>;
	readonly stale?: boolean;
}

/** The credentials of a request, or promises of them, by the name of the scheme. */
export type Used = Record<string, unknown>;

export interface Authentication {
	/** Adds credentials to a request, for the first alternative with at least one given credential. */
	authenticate(route: Route, request: Unsigned<Sendable>, signal: AbortSignal): Promise<Used>;
	/** Forgets these credentials, so that the next request asks for new ones. Returns false if none of them comes from a function. */
	renew(used: Used): boolean;
}

export function authentication({ schemes }: Api, auth: Record<string, Given<unknown>>): Authentication {
	/** What the functions returned. Requests at the same time share it. */
	const kept: Used = {};

	for (const name of Object.keys(auth)) if (!schemes[name]) throw new TypeError(`auth.${name}: unknown scheme`);

	function ask(name: string, signal: AbortSignal): unknown {
		const given = auth[name] as Giver<unknown>;
		if (typeof given !== "function") return given;
		if (!kept[name] || given.stale) {
			const asked = (async () => given())();
			// A credential that failed, or was not there in time, is asked for again.
			const forget = () => delete kept[name];
			kept[name] = asked;
			signal.addEventListener("abort", forget);
			asked.then(() => signal.removeEventListener("abort", forget), forget);
		}
		return kept[name];
	}

	/** Each algorithm has its own type of secret. The generated client puts the algorithm beside its scheme. */
	async function put(request: Unsigned<Sendable>, scheme: string, value: unknown, date = ""): Promise<void> {
		const { name, prefix = "", carry, sign } = schemes[scheme] as Scheme;
		const type = sign ? "object" : "string";
		if (!value || typeof value !== type) {
			delete kept[scheme];
			throw new TypeError(`auth.${scheme}: expected ${type}`);
		}
		if (sign) Object.assign(request.headers, await sign(request, value as never, { credential: name, prefix, date }));
		else if (carry) carry(request, name, prefix + value);
		else request.headers[name] = prefix + value;
	}

	return {
		async authenticate({ security }, request, signal) {
			const isGiven = (name: string) => auth[name] !== undefined;
			const names = security?.find((alternative) => alternative.some(isGiven)) ?? [];
			const used: Used = {};
			for (const name of names.filter(isGiven)) {
				used[name] = ask(name, signal);
				// The other scheme in the alternative of a signature is its date.
				const date = schemes[names.find((other) => other !== name) ?? ""]?.name;
				await put(request, name, await used[name], date);
			}
			return used;
		},
		renew(used) {
			const names = Object.keys(used).filter((name) => typeof auth[name] === "function");
			for (const name of names) if (kept[name] === used[name]) delete kept[name];
			return !!names[0];
		},
	};
}
