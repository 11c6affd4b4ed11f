import type { Draft, MakeDraft, Names, Sign, Unsigned } from "../../../src/client/signing/sign.ts";

/** A file of src/client/signing/. */
export interface Signing {
	draft: MakeDraft<Record<string, string>>;
	sign: Sign<Record<string, string>>;
}

/** What is signed, with what, and when. */
export interface Task {
	request: Unsigned;
	secret: Record<string, string>;
	names: Names;
	/** Milliseconds since 1970. */
	now: number;
}

export interface Calculation extends Pick<Draft, "canonicalRequest" | "text"> {
	/** To send beside the request's own. */
	headers: Record<string, string>;
	signature: string;
}

export async function calculate({ draft, sign }: Signing, { request, secret, names, now }: Task): Promise<Calculation> {
	const headers = await sign(request, secret, names, now);
	const { canonicalRequest, text } = await draft(request, secret, names, now);
	// In hexadecimal or Base64, a signature ends the credential.
	const [signature = ""] = /(?<![\w+/-])[\w+/-]+=*$/.exec(headers[names.credential] ?? "") ?? [];
	return { ...(canonicalRequest !== undefined && { canonicalRequest }), text, headers, signature };
}
