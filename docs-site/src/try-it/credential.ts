import type { Sign, Unsigned } from "../../../src/client/signing/sign.ts";
import { carry } from "../../../src/openapi/security/carrier.ts";
import { schemeTypes } from "../../../src/openapi/security/schemes.ts";
import type { Scheme } from "./form/scheme.ts";
import { concealed, type Filled, mask, type Target, unsignedOf } from "./request.ts";

/** An authentication alternative, filled in. */
export interface Credential {
	schemes: Scheme[];
	/** By the scheme's key, or `<key>.<part>` for a part of what it is made of; what is empty is not sent. */
	values: Record<string, string>;
}

/** A request as it is sent, and as it is shown. */
export interface Sealed {
	sent: Unsigned;
	shown: Unsigned;
}

export type SignerOf = (algorithm: string) => Promise<Sign<unknown>>;

/** The request with its credential. */
export async function sealed(target: Target, filled: Filled, credential: Credential, signerOf: SignerOf): Promise<Sealed> {
	const made = { sent: unsignedOf(target, filled), shown: unsignedOf(target, concealed(filled)) };
	await seal(made, credential, signerOf);
	return made;
}

/** Adds the credential to both: itself to the one, a mask to the other. */
async function seal(request: Sealed, { schemes, values }: Credential, signerOf: SignerOf): Promise<void> {
	for (const scheme of schemes.filter(({ signature, made }) => !signature && !made)) put(request, scheme, credentialOf(scheme, values));
	const date = schemes.find(({ made }) => made)?.name ?? "";
	for (const scheme of schemes) {
		const secret = partsIn(scheme, values);
		if (scheme.signature !== undefined && secret !== undefined) await sign(request, scheme, date, secret, await signerOf(scheme.signature));
	}
}

function put({ sent, shown }: Sealed, scheme: Scheme, value: string | undefined): void {
	const { prefix = "" } = scheme;
	if (value === undefined) return;
	carry(sent, scheme, prefix + value);
	carry(shown, scheme, prefix + mask);
}

async function sign(
	{ sent, shown }: Sealed,
	scheme: Scheme,
	date: string,
	secret: Record<string, string>,
	signer: Sign<unknown>,
): Promise<void> {
	const { name: credential, prefix = "" } = scheme;
	const added = await signer(sent, secret, { credential, prefix, date });
	const secrets = Object.values(secret);
	Object.assign(sent.headers, added);
	for (const [name, value] of Object.entries(added))
		shown.headers[name] = name === credential ? prefix + mask : secrets.includes(value) ? mask : value;
}

/** What is sent behind the prefix; undefined where nothing is filled in. */
function credentialOf(scheme: Scheme, values: Record<string, string>): string | undefined {
	const { encoding } = schemeTypes[scheme.type];
	const parts = partsIn(scheme, values);
	return encoding === undefined ? values[scheme.key] || undefined : parts && encoding.encode(parts);
}

/** The parts that are filled in; undefined where none is. */
function partsIn({ key, parts = {} }: Scheme, values: Record<string, string>): Record<string, string> | undefined {
	const filled = Object.keys(parts)
		.map((name) => [name, values[`${key}.${name}`] ?? ""] as const)
		.filter(([, value]) => value !== "");
	return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
