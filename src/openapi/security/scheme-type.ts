import type { JsonObject } from "../document.ts";
import type { Carrier } from "./carrier.ts";

/** All that is known of a type of security scheme: https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export interface SchemeType {
	/** How a spec declares it, for the message about a scheme of no known type. */
	declaration: string;
	/** Where requests carry the credential; undefined where the scheme is of another type. */
	read(scheme: JsonObject): Carrier | undefined;
	/** Whether a value that came is a credential in the right form. */
	accepts(value: string, carrier: Carrier): boolean;
	/** Of what form a secret may be, for one that is made up. */
	secretForm: RegExp;
	/** The value to send, for a secret of that form. */
	write(secret: string, carrier: Carrier): string;
	/** Whether every credential of this type is a secret. One of another type may be made by a signature, such as its date. */
	isSecret: boolean;
	/** How the credential is made of what a caller has instead of one text. The file exports `sign`, which gives the header, and the type of what it takes as `Secret`. */
	encoding?: {
		/** The file of this type. */
		file: string;
		parts: Parts;
		encode(secret: Readonly<Record<string, string>>): string;
	};
}

/** The parts of a secret, by name. */
export type Parts<Name extends string = string> = Readonly<Record<Name, Part>>;

/** A part of what a credential is made of. */
export interface Part {
	required?: true;
	/** It is no secret: a person may see what he types. */
	isOpen?: true;
	/** The environment variable that holds it in a sample of code, if its name is not made of those of the scheme and the part. */
	variable?: string;
}
