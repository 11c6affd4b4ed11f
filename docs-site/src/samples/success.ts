import type { Spec } from "../../../src/openapi/document.ts";
import { modelOperation } from "../model.ts";
import type { Operation } from "../operation.ts";

export interface Success {
	status: number;
	/** Whether its body leads to a console: `x-console-link`. */
	opensConsole: boolean;
}

/** What the operation declares as a success; with `x-outcome: error` a 2xx is none. */
export const successesOf = (spec: Spec, { operationId }: Pick<Operation, "operationId">): Success[] =>
	modelOperation(spec, operationId)
		.responses.filter(({ status, outcome }) => status.startsWith("2") && outcome !== "error")
		.map(({ status, place, links }) => {
			if (!/^\d{3}$/.test(status)) throw spec.error(place.pointer, "the samples check a status, not a range; name the success");
			return { status: Number(status), opensConsole: links.length > 0 };
		});
