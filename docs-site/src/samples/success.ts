import { below, type Spec } from "../../../src/openapi/document.ts";
import { membersOf } from "../../../src/openapi/resolve.ts";
import type { Operation } from "../operation.ts";

export interface Success {
	status: number;
	/** Whether its body leads to a console: `x-console-link`. */
	opensConsole: boolean;
}

/** What the operation declares as a success; with `x-outcome: error` a 2xx is none. */
export function successesOf(spec: Spec, { place }: Operation): Success[] {
	const pointer = below(place.pointer, "responses");
	return membersOf(spec, place.value.responses, pointer)
		.filter(([status, { value }]) => status.startsWith("2") && value["x-outcome"] !== "error")
		.map(([status, { value }]) => {
			if (!/^\d{3}$/.test(status)) throw spec.error(below(pointer, status), "the samples check a status, not a range; name the success");
			return { status: Number(status), opensConsole: value["x-console-link"] !== undefined };
		});
}
