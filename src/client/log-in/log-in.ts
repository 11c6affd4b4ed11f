import { valueAt } from "../../openapi/json-pointer.ts";
import { LogInError } from "../errors/log-in-error.ts";
import { type Answer, type ClientOptions, exchanges } from "../exchange.ts";
import type { Input } from "../request.ts";
import type { Api } from "../route.ts";
import { lifeOf } from "./life.ts";

/** `x-log-in`: what an operation gives, and what it needs. Members that are pointers lead into the body. */
export interface LogIn {
	operation: string;
	/** The credential of a reply. */
	credential: { header: string } | { pointer: string };
	/** The password of a request, and how a client hashes it. */
	password: { pointer: string; hash?: (text: string) => Promise<string> };
	/** The times at which a credential begins and ends. */
	life?: { issued: string; expires: string };
}

/** What `logIn` of an API takes: the options of a client, and the input of the operation. */
export type LogInOptions<Given> = Omit<ClientOptions<never>, "auth"> & Omit<Given, "signal">;

/** Gives a credential to the `auth` of a client, which calls it when it needs one, when a server says that it has expired, and when it is `stale`. */
export interface Credential {
	(): Promise<string>;
	/** The credential ends soon. */
	readonly stale: boolean;
}

/** A credential is renewed this long before its end, or in the last tenth of a short life: a request with it may be under way. */
const margin = 60_000;

export function credentialOf(api: Api, { operation, credential, password, life }: LogIn, options: LogInOptions<Input>): Credential {
	const { exchange, siteOf } = exchanges(api, options);
	let pending: Promise<string> | undefined;
	let staleAt = Number.POSITIVE_INFINITY;

	async function ask(): Promise<string> {
		const answer = await exchange(operation, { ...options, body: await hashed(options.body, password) } as Input);
		const given = answer.ok && credentialIn(answer, credential);
		if (!given || typeof given !== "string") throw new LogInError(siteOf(operation), answer.response.status, answer.body);
		const ms = life && lifeOf(valueAt(answer.body, life.issued), valueAt(answer.body, life.expires));
		staleAt = ms === undefined ? Number.POSITIVE_INFINITY : Date.now() + ms - Math.min(margin, ms / 10);
		return given;
	}

	const given = () => {
		pending ??= ask().finally(() => {
			pending = undefined;
		});
		return pending;
	};
	return Object.defineProperty(given, "stale", { get: () => !pending && Date.now() >= staleAt }) as Credential;
}

const credentialIn = ({ response, body }: Answer, credential: LogIn["credential"]): unknown =>
	"header" in credential ? response.headers.get(credential.header) : valueAt(body, credential.pointer);

/** A copy of the body with the password as it is sent. */
async function hashed(body: unknown, { pointer, hash }: LogIn["password"]): Promise<unknown> {
	const plain = valueAt(body, pointer);
	if (typeof plain !== "string" || plain === "" || !hash) return body;
	const copy = structuredClone(body);
	const [holder, name] = /^(.*)\/([^/]*)$/.exec(pointer)?.slice(1) ?? [];
	Object.assign(valueAt(copy, holder ?? "") as object, { [name ?? ""]: await hash(plain) });
	return copy;
}
