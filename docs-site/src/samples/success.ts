import { bodyKind } from "../../../src/openapi/body-kind.ts";
import type { Spec } from "../../../src/openapi/document.ts";
import { modelOperation } from "../model.ts";
import type { Operation } from "../operation.ts";

export interface Success {
	status: number | "2XX";
	/** Whether its body is no text. */
	isBytes: boolean;
	/** Whether its body leads to a console: `x-console-link`. */
	opensConsole: boolean;
}

/** What the operation declares as a success; with `x-outcome: error` a 2xx is none. Where it declares none, a success is any 2xx, as its `default` may be. */
export function successesOf(spec: Spec, { operationId }: Pick<Operation, "operationId">): Success[] {
	const { responses } = modelOperation(spec, operationId);
	const declared = responses.filter(({ status, outcome }) => status.startsWith("2") && outcome !== "error");
	const unnamed = responses.filter(({ status, outcome }) => status === "default" && outcome !== "error");
	return [...(declared.length > 0 ? declared : unnamed)].map(({ status, content, links }) => ({
		status: /^\d{3}$/.test(status) ? Number(status) : "2XX",
		isBytes: content.some(({ mediaType }) => bodyKind(mediaType) === "bytes"),
		opensConsole: links.length > 0,
	}));
}
