import { isObject, type Json } from "../../openapi/document.ts";
import { type Element, elementsOf } from "../element.ts";
import type { HouseRule, Report, Resolve } from "../rule.ts";
import { isProvenance } from "./provenance.ts";

const grades = ["documented", "captured", "constructed"];

/** Every body has a named example, every header an example, and every named example says whether it was seen. */
export const examples: HouseRule = (root, report, resolve) => {
	for (const element of elementsOf(root)) {
		const { kind, name, value, pointer } = element;
		if (kind === "mediaType" && Object.keys(isObject(value.examples) ? value.examples : {}).length === 0)
			report(pointer, `${name} has no examples; name one by its situation`);
		if (isHeader(element) && value.$ref === undefined && value.example === undefined)
			report(pointer, `header ${name} has no example; write one, or a mock sends "string"`);
		if (kind === "example") judgeExample(element, report, resolve);
	}
};

const isHeader = ({ kind, value }: Element) => kind === "header" || (kind === "parameter" && value.in === "header");

function judgeExample({ name, value, pointer }: Element, report: Report, resolve: Resolve): void {
	const example = typeof value.$ref === "string" ? (resolve(value.$ref) as Json | undefined) : value;
	if (!isObject(example) || !isProvenance(example["x-provenance"], grades))
		report(pointer, `example ${name} has no x-provenance; it is ${grades.join(", ")}`);
	if (isObject(example) && example.value === undefined) report(pointer, `example ${name} has no value; a mock would invent one`);
}
