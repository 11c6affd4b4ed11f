import { below, follow, type Place, type Spec } from "../openapi/document.ts";

/** An operation's own parameter takes the place of the path's parameter of the same name. */
export function parametersIn(spec: Spec, ...holders: Place[]): Place[] {
	const places = holders.flatMap((holder) => parametersOf(spec, holder));
	return [...new Map(places.map((place) => [`${place.value.in} ${place.value.name}`, place])).values()];
}

function parametersOf(spec: Spec, { pointer, value: { parameters = [] } }: Place): Place[] {
	const at = below(pointer, "parameters");
	if (!Array.isArray(parameters)) throw spec.error(at, "parameters is not a list; write each with a leading -");
	return parameters.map((parameter, index) => follow(spec, parameter, below(at, index)));
}
