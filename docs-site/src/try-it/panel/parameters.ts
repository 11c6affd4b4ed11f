import { fill } from "../../locale.ts";
import type { Parameter } from "../form/parameter.ts";
import type { Argument } from "../request.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { group } from "./field.ts";
import { parameterField } from "./parameter.ts";

export interface Parameters {
	/** None: the operation takes no parameters. */
	element?: HTMLElement;
	read(): Argument[];
	/** Puts a new value into the header's field, unless the reader has written one there. */
	offer(header: string, value: string): void;
	/** To be called after each change. */
	update(): void;
}

export function parameterFields(parameters: Parameter[], t: Text): Parameters {
	const fields = parameters.map((parameter) => parameterField(parameter, t));
	const written = new Set<Node>();
	for (const { input } of fields) input.addEventListener("input", () => written.add(input));
	const isSent = ({ required, preset }: Parameter) => required === true || preset === true;
	const required = fields.filter(({ parameter }) => isSent(parameter)).map((each) => each.element);
	const others = fields.filter(({ parameter }) => !isSent(parameter)).map((each) => each.element);
	const more =
		others.length === 0
			? []
			: [element("details", {}, element("summary", {}, fill(t.optionalParameters, { count: others.length })), ...others)];
	return {
		...(fields.length > 0 && { element: group(t.parameters, ...required, ...more) }),
		read: () => fields.flatMap((each) => each.read() ?? []),
		offer(header, value) {
			const found = fields.find(({ parameter }) => parameter.in === "header" && parameter.name.toLowerCase() === header.toLowerCase());
			if (found !== undefined && !written.has(found.input)) found.fill(value);
		},
		update() {
			for (const each of fields) each.update();
		},
	};
}
