import { isObject, type Json } from "../../openapi/document.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";
import { isProvenance } from "./provenance.ts";

const grades = ["documented", "captured", "constructed"];

/** Every body has a named example, every header an example, and every named example says whether it was seen. */
export const examples: HouseRule = (root, report, resolve) => {
	for (const { kind, name, value, pointer } of elementsOf(root)) {
		const named = isObject(value.examples) ? Object.keys(value.examples).length : 0;
		if (kind === "mediaType" && named === 0) report(pointer, `${name} has no examples; name one by its situation`);
		const isHeader = kind === "header" || (kind === "parameter" && value.in === "header");
		if (isHeader && value.$ref === undefined && value.example === undefined)
			report(pointer, `header ${name} has no example; write one, or a mock sends "string"`);
		if (kind !== "example") continue;
		const example = typeof value.$ref === "string" ? (resolve(value.$ref) as Json | undefined) : value;
		if (!isObject(example) || !isProvenance(example["x-provenance"], grades))
			report(pointer, `example ${name} has no x-provenance; it is ${grades.join(", ")}`);
		if (isObject(example) && example.value === undefined) report(pointer, `example ${name} has no value; a mock would invent one`);
	}
};
