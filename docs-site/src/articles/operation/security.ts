import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import { kindOf, type Scheme } from "../../reference/security.ts";
import type { Words } from "../../text.ts";
import { code } from "../table.ts";
import { sourceOf } from "./members.ts";

/** The credentials, alternative after alternative. */
export function securityText({ security }: OperationPage, t: Words): string {
	if (security.length === 0) return t.noCredential;
	const alternatives = security.map((schemes) => schemes.map((scheme) => schemeText(scheme, t)).join("\n\n") || t.noCredential);
	const names = security.map((schemes) => schemes.map(({ key }) => code(key)).join(" + ") || t.noCredential);
	return [...(security.length > 1 ? [`${t.oneOf} ${names.join(` ${t.or} `)}`] : []), ...alternatives].join("\n\n");
}

const schemeText = (scheme: Scheme, t: Words) => [headed(scheme, t), sourceOf(scheme, t)].join("\n\n");

/** A credential under its name, with its form and what the contract says of it. */
export const headed = (scheme: Scheme, t: Words): string =>
	[
		`### ${scheme.key}`,
		`${code(scheme.shown)}${fill(t.aside, { words: kindOf(scheme, t) })}`,
		scheme.description,
		...(scheme.facts.length === 0 ? [] : [scheme.facts.map(({ keyword, argument }) => code(`${keyword}: ${argument}`)).join(" ")]),
	].join("\n\n");
