import { shownAs } from "../../../../src/openapi/security/carrier.ts";
import type { Credential } from "../credential.ts";
import type { Scheme } from "../form/scheme.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { choice, field, group } from "./field.ts";
import { type SchemeFields, schemeFields } from "./scheme.ts";

export interface CredentialChoice {
	element: HTMLElement;
	read(): Credential;
	/** Empties the fields. */
	forget(): void;
	/** To be called after each change. */
	update(isMock: boolean): void;
}

/** One of the operation's authentication alternatives, or none, which every server refuses in a way of its own. */
export function credentialChoice(alternatives: Scheme[][], t: Text): CredentialChoice {
	const fields = alternatives.map((schemes) => schemes.filter(({ made }) => !made).map((scheme) => schemeFields(scheme, t)));
	const sets = fields.map((each) => element("fieldset", { class: "plain" }, ...each.map((one) => one.element)));
	const names = alternatives.map((schemes) => nameOf(schemes, t));
	const select = choice(names.includes(t.noCredential) ? names : [...names, t.noCredential]);
	const note = element("p", { class: "note" });
	const chosen = () => Number(select.value);
	let forgotten = false;
	return {
		element: group(t.authentication, field([t.credential], select), ...sets, note),
		read: () => ({
			schemes: alternatives[chosen()] ?? [],
			values: Object.assign({}, ...(fields[chosen()] ?? []).map((each: SchemeFields) => each.read())),
		}),
		forget() {
			forgotten = fields.flat().filter((each) => each.forget()).length > 0;
		},
		update(isMock) {
			sets.forEach((set, index) => {
				set.hidden = set.disabled = chosen() !== index;
			});
			for (const each of fields.flat()) each.update(isMock);
			note.textContent = [...(forgotten ? [t.forgotten] : []), t.staysHere, ...(isMock ? [t.mockTakesAny] : [])].join(t.gap);
			note.hidden = (fields[chosen()] ?? []).length === 0;
		},
	};
}

function nameOf(schemes: Scheme[], t: Text): string {
	if (schemes.length === 0) return t.noCredential;
	const names = schemes.map(({ key }) => key).join(" + ");
	return `${names} (${schemes.map((scheme) => (scheme.prefix === undefined && scheme.in === "header" ? scheme.name : shownAs(scheme))).join(", ")})`;
}
