import { coresOf } from "./base64.ts";
import { fold, shortest } from "./hash.ts";
import { unescaped } from "./unescaped.ts";

/** A text that a secret is looked for as. */
export interface Form {
	/** In lower case. */
	folded: string;
	/** Of what base64 makes of it: how many characters of the first group of four stand before it. */
	lead?: number;
}

/** A URL with a secret in it, by which the URL is found in base64, too. */
const urlOfSecrets = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*[/?#](?:.*[^\w-])?(?=[a-z-]*\d)[\w-]{12,}(?:[^\w-]|$)/i;

/** All texts that a secret is looked for as. */
export function formsOf(secret: string): Form[] {
	const forms: Form[] = plainForms(secret).map((folded) => ({ folded }));
	if (secret.length >= shortest && !urlOfSecrets.test(secret))
		for (const { text, lead } of coresOf(secret)) forms.push({ folded: fold(text), lead });
	return forms;
}

function plainForms(secret: string): string[] {
	const folded = fold(secret);
	const plain = /[%\\&+]/.test(secret) ? fold(unescaped(secret).plain) : folded;
	return (plain === folded ? [folded] : [folded, plain]).filter((text) => text.length >= shortest);
}
