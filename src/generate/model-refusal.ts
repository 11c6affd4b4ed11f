import type { Spec } from "../openapi/document.ts";
import { SpecError } from "../openapi/spec-error.ts";
import { mockModel } from "./answers/mock-model.ts";
import { ContractSchemas } from "./contract-schemas.ts";
import { clientSource } from "./emit/client.ts";
import { clientValidatorsSource } from "./emit/client-validators.ts";
import { contractSource } from "./emit/contract.ts";
import { logInSource } from "./emit/log-in.ts";
import { recordingSource } from "./emit/recording.ts";
import { apiModel } from "./model/api-model.ts";
import { contractModel } from "./model/contract-model.ts";

/** The mistake for which nothing can be generated of a spec, in whose words and references nothing is refused. Undefined if there is none. */
export function modelRefusal(spec: Spec): SpecError | undefined {
	try {
		const contract = contractModel(spec);
		contractSource(contract, new ContractSchemas(spec));
		const model = apiModel(contract, spec.document);
		for (const sourceOf of [clientSource, clientValidatorsSource, logInSource, recordingSource]) sourceOf(model);
		mockModel(model);
		return undefined;
	} catch (error) {
		if (error instanceof SpecError) return error;
		throw error;
	}
}
