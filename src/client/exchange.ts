import { authentication, type Given, type Used } from "./authentication.ts";
import { mediaTypeOf, parseBody, readText } from "./body.ts";
import { pause, within } from "./deadline.ts";
import { NetworkError } from "./errors/network-error.ts";
import { NotJsonError } from "./errors/not-json-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { TooLargeError } from "./errors/too-large-error.ts";
import { checkPositive } from "./positive.ts";
import type { Recorder } from "./recorder.ts";
import { baseOf, type Input, requestOf, siteOf } from "./request.ts";
import { isRefused, type Retries, retries } from "./retry.ts";
import type { Api, Reply, Route } from "./route.ts";
import type { Validators, VerdictOptions } from "./validators.ts";

/** The options of a client. */
export interface ClientOptions<Auth> {
	/** The URL of your server: `https://cloud.example`, with a path if a proxy needs one. */
	baseUrl: string;
	/** The credential, under the name of its security scheme. Without one, requests are sent as they are. */
	auth?: Auth;
	/** Instead of the global `fetch`. */
	fetch?: (url: string, init: RequestInit) => Promise<Response>;
	/** Milliseconds for one reply, its retries included; 30,000 by default. */
	timeout?: number;
	/** How often a request that cannot have taken effect is repeated; 2 by default. */
	retries?: number;
	/** The longest body that is read, in bytes; 1 MiB by default. */
	bodyLimit?: number;
	/** Checks every reply against the contract. */
	validate?: VerdictOptions & { validators: Validators };
	/** What `recorder()` of `console-contracts/recorder` returns. */
	onExchange?: Recorder;
}

/** A reply, read as the contract declares it. */
export interface Answer {
	ok: boolean;
	/** Undefined if the contract does not declare the status. */
	reply: Reply | undefined;
	response: Response;
	body: unknown;
	used: Used;
}

export interface Exchanges {
	/** Sends one request and reads its reply; repeats it if that is harmless. */
	exchange(operationId: string, input: Input, signal?: AbortSignal): Promise<Answer>;
	routeOf(operationId: string): Route;
	/** `[POST] https://host/path`, for messages. */
	siteOf(operationId: string): string;
	renew(used: Used): boolean;
	wait: Retries["wait"];
}

export function exchanges(api: Api, options: ClientOptions<object>): Exchanges {
	const { timeout = 30_000, bodyLimit = 2 ** 20, validate, onExchange } = options;
	checkPositive({ timeout, bodyLimit });
	const base = baseOf(`${options.baseUrl}`);
	const { authenticate, renew } = authentication(api, (options.auth ?? {}) as Record<string, Given<unknown>>);
	const tries = retries(options.retries ?? 2);
	const verdict = validate?.validators.verdict(validate);
	const routeOf = (operationId: string) => api.routes[operationId] as Route;

	/** Returns a NetworkError instead of throwing it, because the caller may try again. */
	async function attempt(operationId: string, input: Input, at: () => string, signal: AbortSignal): Promise<Answer | NetworkError> {
		const route = routeOf(operationId);
		const request = (route.request ?? requestOf)(base, route, input);
		route.encode?.(request, input);
		const used = await authenticate(route, request, signal);
		const { url, method, headers, body } = request;
		refuseUnsendable(headers);
		signal.throwIfAborted();
		const startedAt = Date.now();
		let response: Response | undefined;
		let content: string | Uint8Array;
		try {
			// A redirect is returned like any other reply. Following it would send the request and its credential elsewhere.
			response = await (options.fetch ?? fetch)(url.href, { method, headers, body: body as BodyInit, redirect: "manual", signal });
			content = await (route.read ?? readText)(response, bodyLimit, at, route);
		} catch (cause) {
			if (cause instanceof TooLargeError) throw cause;
			return new NetworkError(`${at()}: ${response ? "the reply broke off" : "no reply"} ${codeOf(cause)}`.trim(), { cause });
		}
		onExchange?.record(startedAt, request, response, content, route);
		const { status } = response;
		const { replies } = route;
		const reply = replies[status] ?? replies[`${`${status}`[0]}XX`] ?? replies.default;
		const mediaType = mediaTypeOf(response);
		const parsed = parseBody(content, response, mediaType, reply, at);
		if (!(parsed instanceof NotJsonError)) verdict?.(operationId, status, mediaType, parsed, at);
		return { reply, ok: response.ok && !!reply && reply !== replies.default && !reply.outcome, response, body: parsed, used };
	}

	return {
		routeOf,
		renew,
		siteOf: (operationId) => siteOf(base, routeOf(operationId)),
		wait: tries.wait,
		exchange(operationId, input, signal = input.signal) {
			const at = () => siteOf(base, routeOf(operationId));
			const deadline = Date.now() + timeout;
			const late = () => new TimeoutError(`${at()}: no reply within ${timeout} ms`);
			return within(timeout, signal, late, (stopped) => settled(() => attempt(operationId, input, at, stopped), tries, deadline, stopped));
		},
	};
}

/** Repeats the request until its outcome needs no retry, or no retry is left. */
async function settled(
	attempt: () => Promise<Answer | NetworkError>,
	{ wait, earn }: Retries,
	deadline: number,
	stopped: AbortSignal,
): Promise<Answer> {
	for (let tries = 0; ; tries++) {
		const outcome = await attempt();
		const failed = outcome instanceof NetworkError;
		const mayRepeat = failed ? isRefused(codeOf(outcome)) : outcome.reply?.retryable;
		const ms = mayRepeat && wait(tries, deadline, failed ? null : outcome.response.headers.get("retry-after"));
		if (typeof ms === "number") {
			await pause(ms, stopped);
			continue;
		}
		if (failed) throw outcome;
		if (!mayRepeat) earn();
		if (outcome.body instanceof NotJsonError) throw outcome.body;
		return outcome;
	}
}

/** `fetch` would refuse these, too, but its message would quote the value, secret or not: https://fetch.spec.whatwg.org/#header-value */
function refuseUnsendable(headers: Record<string, string>): void {
	for (const name in headers)
		if (/[^\t -~\x80-\xff]/.test(headers[name] as string)) throw new TypeError(`header ${name}: invalid character`);
}

/** The system's error code, as Node reports it: `ECONNREFUSED`. Also deletes `data`, the input of Node's parser, because it may hold a secret. */
function codeOf(error: unknown, depth = 4): string {
	const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
	Reflect.deleteProperty(Object(error), "data");
	return typeof code === "string" ? code : depth ? codeOf(cause, depth - 1) : "";
}
