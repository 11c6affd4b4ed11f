import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Scheme } from "../../reference/security.ts";
import type { Words } from "../../text.ts";
import { code } from "../table.ts";
import { sourceOf } from "./members.ts";

/** The credentials, alternative after alternative. */
export function securityText({ security }: OperationPage, t: Words): string {
	if (security.length === 0) return t.noCredential;
	const alternatives = security.map((schemes) => schemes.map((scheme) => schemeText(scheme, t)).join("\n\n") || t.noCredential);
	return [...(security.length > 1 ? [`${t.oneOf} ${security.map(namesOf).join(` ${t.or} `)}`] : []), ...alternatives].join("\n\n");
}

const namesOf = (schemes: readonly Scheme[]) => schemes.map(({ key }) => code(key)).join(" + ");

const schemeText = ({ key, name, in: place, prefix, description, provenance }: Scheme, t: Words) =>
	[
		`### ${key}`,
		`${code(`${name}: ${prefix}…`)}${fill(t.aside, { words: t.places[place] ?? place })}`,
		description,
		sourceOf({ provenance }, t),
	].join("\n\n");
