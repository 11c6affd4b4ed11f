import type { Contract } from "../../checker/contract.ts";
import type { Json, Spec } from "../../openapi/document.ts";
import { operationAt } from "../../openapi/operations.ts";
import type { Place } from "../../openapi/resolve.ts";
import { isMarkedSecret, isSecretIn, requirementsOf, schemesOf } from "../../openapi/security/requirements.ts";
import type { Marks, OperationMarks } from "../../redaction/marks.ts";
import type { Draft } from "../contract-model.ts";
import { literal } from "../js-literal.ts";
import { draftSecrets } from "../sensitive-names.ts";

/** What is secret in the exchanges of each operation. */
export const marksSource = (spec: Spec, contract: Draft<Contract>) =>
	`export const marks = ${literal(draftMarks(spec, contract) as unknown as Json)};\n`;

function draftMarks(spec: Spec, { operations }: Draft<Contract>): OperationMarks[] {
	const places = operations.map(({ method, path }) => ({ method, path, at: operationAt(spec, path, method) }));
	const credentials = credentialsOf(
		spec,
		places.map(({ at }) => at.operation),
	);
	return places.map(({ method, path, at }) => ({ method, marks: { path, pointers: draftSecrets(spec, at), credentials } }));
}

/** A caller may send any of them with any operation. */
function credentialsOf(spec: Spec, operations: Place[]): Marks["credentials"] {
	const alternatives = operations.flatMap((operation) => requirementsOf(spec, operation).alternatives);
	const secret = new Set(
		alternatives.flatMap((schemes) => schemes.filter((each) => isSecretIn(each, schemes)).map(({ scheme }) => scheme)),
	);
	return schemesOf(spec)
		.filter((scheme) => isMarkedSecret(scheme) || secret.has(scheme.scheme))
		.map(({ name, in: where, prefix }) => ({
			name,
			...(where === "header" ? {} : { in: where }),
			...(prefix === undefined ? {} : { prefix }),
		}));
}
