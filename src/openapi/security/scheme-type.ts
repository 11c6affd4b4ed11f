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
	/** Whether every credential of this type is a secret. Of the others a spec marks those that are: `x-sensitive-data`. */
	isSecret: boolean;
	/** What a caller has instead of one text. The file exports its type as `Secret`, and `encode`, which makes the credential of it. */
	made?: {
		/** This file. */
		file: string;
		parts: Parts;
	};
}

/** The parts of a secret, by name. */
export type Parts<Name extends string = string> = Readonly<Record<Name, Part>>;

/** A part of what a credential is made of. */
export interface Part {
	required?: true;
	/** It is no secret: a person may see what he types. */
	isOpen?: true;
	/** The environment variable that holds it, in a sample of code; absent: a sample does without it. */
	variable?: string;
}
