import type { Sign, Unsigned } from "../../../src/client/signing/sign.ts";
import type { Scheme } from "./form/scheme.ts";
import { concealed, type Filled, mask, unsignedOf } from "./request.ts";

/** An authentication alternative, filled in. */
export interface Credential {
	schemes: Scheme[];
	/** By the scheme's key, or `<key>.<part>` for a part of what a signature is made with; what is empty is not sent. */
	values: Record<string, string>;
}

/** A request as it is sent, and as it is shown. */
export interface Sealed {
	sent: Unsigned;
	shown: Unsigned;
}

export type SignerOf = (algorithm: string) => Promise<Sign<unknown>>;

/** The request with its credential. */
export async function sealed(
	target: { method: string; path: string },
	filled: Filled,
	credential: Credential,
	signerOf: SignerOf,
): Promise<Sealed> {
	const made = { sent: unsignedOf(target, filled), shown: unsignedOf(target, concealed(filled)) };
	await seal(made, credential, signerOf);
	return made;
}

/** Adds the credential to both: itself to the one, a mask to the other. */
async function seal(made: Sealed, { schemes, values }: Credential, signerOf: SignerOf): Promise<void> {
	for (const scheme of schemes) if (!scheme.signature && !scheme.made) putValue(made, scheme, values[scheme.key]);
	const date = schemes.find(({ made }) => made)?.name ?? "";
	for (const scheme of schemes) await putSignature(made, scheme, secretOf(scheme, values), date, signerOf);
}

function putValue({ sent, shown }: Sealed, { in: place, name, prefix }: Scheme, value: string | undefined): void {
	if (!value) return;
	put(sent, place, name, prefix + value);
	put(shown, place, name, prefix + mask);
}

/** Where the secret is filled in. */
async function putSignature(
	{ sent, shown }: Sealed,
	{ signature, name: credential, prefix }: Scheme,
	secret: Record<string, string> | undefined,
	date: string,
	signerOf: SignerOf,
): Promise<void> {
	if (signature === undefined || secret === undefined) return;
	const sign = await signerOf(signature.algorithm);
	const added = await sign(sent, secret, { credential, prefix, date });
	const secrets = Object.values(secret);
	Object.assign(sent.headers, added);
	for (const [name, value] of Object.entries(added))
		shown.headers[name] = name === credential ? prefix + mask : secrets.includes(value) ? mask : value;
}

/** The parts that are filled in; undefined where none is. */
function secretOf({ key, signature }: Scheme, values: Record<string, string>): Record<string, string> | undefined {
	const parts = (signature?.secrets ?? [])
		.map(({ name }) => [name, values[`${key}.${name}`] ?? ""] as const)
		.filter(([, value]) => value !== "");
	return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function put({ url, headers }: Unsigned, place: Scheme["in"], name: string, value: string): void {
	if (place === "query") url.searchParams.append(name, value);
	else if (place === "header") headers[name] = value;
	else headers.Cookie = [headers.Cookie ?? [], `${name}=${value}`].flat().join("; ");
}
