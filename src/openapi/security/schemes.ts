import type { JsonObject } from "../document.ts";
import { apiKey } from "./api-key.ts";
import type { Carrier } from "./carrier.ts";
import { httpBasic } from "./http-basic.ts";
import { httpBearer } from "./http-bearer.ts";
import { oauth2 } from "./oauth2.ts";
import { openIdConnect } from "./open-id-connect.ts";
import type { SchemeType } from "./scheme-type.ts";

const types = { apiKey, basic: httpBasic, bearer: httpBearer, oauth2, openIdConnect };

export type TypeName = keyof typeof types;

/** The types of security schemes. To add one, add a file beside this one and a line here. */
export const schemeTypes: Readonly<Record<TypeName, SchemeType>> = types;

/** A credential as a security scheme of a known type declares it. */
export interface TypedCarrier extends Carrier {
	type: TypeName;
}

/** The place and the form of a scheme's credential in requests. Undefined if the type of the scheme is unknown. */
export function readScheme(scheme: JsonObject): TypedCarrier | undefined {
	for (const [type, { read }] of Object.entries(schemeTypes)) {
		const carrier = read(scheme);
		if (carrier !== undefined) return { type: type as TypeName, ...carrier };
	}
	return undefined;
}

/** Whether every credential of the scheme's type is a secret. */
export function isAlwaysSecret(scheme: JsonObject): boolean {
	const carrier = readScheme(scheme);
	return carrier !== undefined && schemeTypes[carrier.type].isSecret;
}

export const accepts = (carrier: TypedCarrier, value: string): boolean => schemeTypes[carrier.type].accepts(value, carrier);

/** The value to send, for a secret. */
export const written = (carrier: TypedCarrier, secret: string): string => schemeTypes[carrier.type].write(secret, carrier);

/** A value for a reader to replace. It is named after the scheme, and still has the right form. */
export function placeholderOf(carrier: TypedCarrier, scheme: string): string {
	const marked = `<${scheme}>`;
	return written(carrier, schemeTypes[carrier.type].secretForm.test(marked) ? marked : scheme);
}
