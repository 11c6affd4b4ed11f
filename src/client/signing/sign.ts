/** A request before its credential is added. */
export interface Unsigned {
	/** Upper case. */
	method: string;
	url: URL;
	/** The operation's own path as it is sent, percent-encoded, without what `baseUrl` puts before it. */
	path: string;
	headers: Record<string, string>;
	/** Undefined: there is none. */
	body: string | undefined;
}

/** What the security schemes call the headers, and what stands before the credential. */
export interface Names {
	/** `Authorization` */
	credential: string;
	prefix: string;
	/** The header of the scheme that goes with it: `Date`, `X-Sdk-Date`. */
	date: string;
}

/** What is signed, for a reader who compares it with his own; no secret is in it. */
export interface Draft {
	/** To send beside the request's own and the credential. */
	headers: Record<string, string>;
	/** What the text holds a hash of. */
	canonicalRequest?: string;
	/** The string to sign. */
	text: string;
}

/** `now` in milliseconds since 1970. */
export type MakeDraft<Secret> = (request: Unsigned, secret: Secret, names: Names, now: number) => Draft | Promise<Draft>;

/**
 * The headers to send beside the request's own.
 * The file of an algorithm is named as `x-signature` names it. It exports `sign`, the `draft` that it signs, the `Secret` that it signs with and its `parts`.
 */
export type Sign<Secret> = (request: Unsigned, secret: Secret, names: Names, now?: number) => Promise<Record<string, string>>;
