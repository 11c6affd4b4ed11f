import type { Json, Spec } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { operationsOf } from "../openapi/operations.ts";
import { referencesIn } from "../openapi/refusals/references.ts";
import { refusedBy } from "../openapi/refusals/refused-by.ts";
import type { SpecError } from "../openapi/spec-error.ts";
import { mockModel } from "./answers/mock-model.ts";
import { ContractSchemas } from "./contract-schemas.ts";
import { clientSource } from "./emit/client.ts";
import { clientValidatorsSource } from "./emit/client-validators.ts";
import { contractSource } from "./emit/contract.ts";
import { logInSource } from "./emit/log-in.ts";
import { recordingSource } from "./emit/recording.ts";
import { apiModel } from "./model/api-model.ts";
import { contractModel } from "./model/contract-model.ts";
import type { SchemaModel } from "./model/schema-model.ts";
import { operationRefusals } from "./operation-refusals.ts";
import { SchemaLint } from "./schema-lint.ts";

/**
 * The mistakes for which nothing can be generated of a spec, in whose words and references nothing is refused: those of each schema and operation by
 * itself, in the order of their lines, or else the first of the whole.
 */
export function modelRefusals(spec: Spec): SpecError[] {
	const apart: SpecError[] = [];
	const whole = refusedBy(() => apart.push(...refusedApart(spec)));
	const found = [...apart, ...whole];
	const all = found.length > 0 ? found : refusedBy(() => makeAll(spec));
	return [...new Map(all.map((error) => [error.message, error])).values()].sort((a, b) => a.line - b.line);
}

function refusedApart(spec: Spec): SpecError[] {
	const lint = new SchemaLint(spec);
	const schemas: SpecError[] = [];
	const judge = ({ value, pointer }: SchemaModel) => schemas.push(...refusedBy(() => lint.judge(value, pointer)));
	for (const { schema, pointer } of lint.referred) judge({ value: schema, pointer });
	const others = operationsOf(spec).flatMap((written) => operationRefusals(spec, written, judge));
	// A schema is wrong, too, that refers to a wrong one.
	const own = schemas.filter(({ pointer }) => !holdsReference(valueAt(spec.document, pointer) as Json | undefined, pointer));
	return [...(own.length > 0 ? own : schemas.slice(0, 1)), ...others];
}

const holdsReference = (value: Json | undefined, pointer: string) =>
	pointer.endsWith("/$ref") || (value !== undefined && !referencesIn(value, "")[Symbol.iterator]().next().done);

function makeAll(spec: Spec): void {
	const contract = contractModel(spec);
	contractSource(contract, new ContractSchemas(spec));
	const model = apiModel(contract, spec.document);
	for (const sourceOf of [clientSource, clientValidatorsSource, logInSource, recordingSource]) sourceOf(model);
	mockModel(model);
}
