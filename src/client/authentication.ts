import type { Api, Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

type Scheme = Api["schemes"][string];

/** A credential, or what is asked for one when it is needed first and again when a server says that it has expired. */
export type Given<Credential> = Credential | (() => Credential | Promise<Credential>);

/** What was asked for the credentials of a request, by the name of the scheme. */
export type Used = Record<string, unknown>;

export interface Authentication {
	/** Adds a credential to a request: of the first alternative of which one is given. */
	authenticate(route: Route, request: Unsigned, signal: AbortSignal): Promise<Used>;
	/** Whether there is somebody to ask for other credentials than these; they are asked when the next request is made. */
	renew(used: Used): boolean;
}

export function authentication({ schemes }: Api, auth: Record<string, Given<unknown>>): Authentication {
	/** The answers of functions; requests at the same time share them. */
	const kept: Used = {};

	for (const name of Object.keys(auth)) if (!schemes[name]) throw new TypeError(`auth.${name}: unknown scheme`);

	function ask(name: string, signal: AbortSignal): unknown {
		const given = auth[name];
		if (typeof given !== "function") return given;
		if (kept[name] === undefined) {
			const asked = (async () => given())();
			// What failed, or did not come in time, is asked for again.
			const forget = () => delete kept[name];
			kept[name] = asked;
			signal.addEventListener("abort", forget);
			asked.then(() => signal.removeEventListener("abort", forget), forget);
		}
		return kept[name];
	}

	/** The secret's type is the algorithm's, which the generated client puts beside its scheme. */
	async function put(request: Unsigned, scheme: string, value: unknown, date = ""): Promise<void> {
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
			const names = security?.find((alternative) => alternative.some((name) => auth[name] !== undefined)) ?? [];
			const used: Used = {};
			for (const name of names.filter((each) => auth[each] !== undefined)) {
				used[name] = ask(name, signal);
				// What else the alternative of a signature names is its date.
				const date = schemes[names.find((other) => other !== name) ?? ""]?.name;
				await put(request, name, await used[name], date);
			}
			return used;
		},
		renew(used) {
			const names = Object.keys(used).filter((name) => typeof auth[name] === "function");
			for (const name of names) if (kept[name] === used[name]) delete kept[name];
			return names.length > 0;
		},
	};
}
