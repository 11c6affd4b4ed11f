import { below, follow, membersOf, type Place, type Spec } from "../../../scripts/generate/spec.ts";

export interface Operation {
	/** Upper case. */
	method: string;
	/** The path as the spec writes it. */
	template: string;
	/** The path's item, whose parameters each of its operations has. */
	item: Place;
	place: Place;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function operationOf(spec: Spec, operationId: string): Operation {
	for (const [template, item] of membersOf(spec, spec.document.paths, "/paths"))
		for (const method of methods.filter((name) => item.value[name] !== undefined)) {
			const place = follow(spec, item.value[method], below(item.pointer, method));
			if (place.value.operationId === operationId) return { method: method.toUpperCase(), template, item, place };
		}
	throw spec.error("/paths", `no operation is ${operationId}`);
}
