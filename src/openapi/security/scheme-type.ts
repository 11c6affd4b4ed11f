import type { JsonObject } from "../document.ts";
import type { Carrier } from "./carrier.ts";

/** A type of security scheme: https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export interface SchemeType {
	/** The declaration in a spec, for the message about a scheme of an unknown type. */
	declaration: string;
	/** The carrier of the credential in requests. Undefined if the scheme is of another type. */
	read(scheme: JsonObject): Carrier | undefined;
	/** Whether a value of a request has the form of the credential. */
	accepts(value: string, carrier: Carrier): boolean;
	/** The form of a secret, to make up one. */
	secretForm: RegExp;
	/** The value to send, for a secret of that form. */
	write(secret: string, carrier: Carrier): string;
	/** Whether every credential of this type is a secret. A credential of another type may only accompany a signature, such as its date. */
	isSecret: boolean;
	/**
	 * Makes the credential from several parts, if a caller does not have it as one text.
	 * The file exports `sign`, which returns the header, and `Secret`, the type of its argument.
	 */
	encoding?: {
		/** The file of this type. */
		file: string;
		parts: Parts;
		encode(secret: Readonly<Record<string, string>>): string;
	};
}

/** The parts of a secret, by name. */
export type Parts<Name extends string = string> = Readonly<Record<Name, Part>>;

/** A part of a secret, such as the username. */
export interface Part {
	required?: true;
	/** It is no secret, so a prompt may show it. */
	isOpen?: true;
	/** The environment variable for it in code samples. By default the name is made of the names of the scheme and the part. */
	variable?: string;
}
