import type { Sendable } from "../bodies/encode.ts";

/** A request before its credential is added. */
export interface Unsigned<Body = string> {
	/** Upper case. */
	method: string;
	url: URL;
	/** The operation's path as it is sent, percent-encoded, without the path of `baseUrl`. */
	path: string;
	headers: Record<string, string>;
	/** Undefined if there is no body. */
	body: Body | undefined;
}

/** The headers that the security schemes name, and the text before the credential. */
export interface Names {
	/** `Authorization` */
	credential: string;
	prefix: string;
	/** The header of the scheme that goes with it: `Date`, `X-Sdk-Date`. */
	date: string;
}

/** What is signed, for comparison with another implementation. It holds no secret. */
export interface Draft {
	/** The headers to send in addition to the request's own and the credential. */
	headers: Record<string, string>;
	/** The request whose hash is in `text`. */
	canonicalRequest?: string;
	/** The string to sign. */
	text: string;
}

/** `now` in milliseconds since 1970. */
export type MakeDraft<Secret> = (request: Unsigned<Sendable>, secret: Secret, names: Names, now: number) => Draft | Promise<Draft>;

/**
 * Returns the headers to send in addition to the request's own.
 * The file of an algorithm is named as `x-signature` names it. It exports `sign`, the `draft` that it signs, the `Secret` that it signs with and its `parts`.
 */
export type Sign<Secret> = (request: Unsigned<Sendable>, secret: Secret, names: Names, now?: number) => Promise<Record<string, string>>;
