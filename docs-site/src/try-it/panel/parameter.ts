import type { Parameter } from "../form/parameter.ts";
import { isJson } from "../json.ts";
import type { Argument } from "../request.ts";
import type { Text } from "../text.ts";
import { element, newId } from "./element.ts";
import { field, textInput, tick } from "./field.ts";
import { secretField } from "./secret-input.ts";

export interface ParameterField {
	element: HTMLElement;
	parameter: Parameter;
	input: HTMLInputElement | HTMLTextAreaElement;
	/** Undefined: it is not sent. */
	read(): Argument | undefined;
	/** Has it sent with this value. */
	fill(value: string): void;
	update(): void;
}

/** A parameter's field with its example in it; one that is not required is sent when its box is ticked, which writing into it does, and a default from the beginning. */
export function parameterField(parameter: Parameter, t: Text): ParameterField {
	const { name, in: place, required = false, preset = false, secret, deprecated, writing, example } = parameter;
	const form = (isList(parameter) && t.onePerLine) || (writing?.field === "json" && t.asJson);
	const marks = [t.places[place], required && t.required, deprecated && t.deprecated, form].filter(Boolean).join(t.comma);
	const label = [element("code", {}, name), ` ${marks}`];
	const made = secret ? secretField(name, label, t) : openField(label, parameter);
	const { input } = made;
	input.value = example;
	const box = element("input");
	box.checked = required || preset;
	input.addEventListener("input", () => {
		box.checked = true;
	});
	if (!required) made.element.prepend(tick(box, `${t.send} ${name}`, `${t.send} ${name} (${t.places[place]})`));
	return {
		...made,
		parameter,
		read: () => (box.checked ? { parameter, value: input.value } : undefined),
		fill(value) {
			input.value = value;
			box.checked = true;
		},
		update: () => input.setCustomValidity(box.checked ? faultOf(parameter, input.value, t) : ""),
	};
}

const isList = ({ list, writing }: Parameter) => list === true || writing?.field === "lines";

function openField(label: (Node | string)[], parameter: Parameter) {
	const { choices = [], example } = parameter;
	if (isList(parameter) || parameter.writing?.field === "json") {
		const input = element("textarea", { rows: `${example.split("\n").length + 1}`, autocomplete: "off", spellcheck: "false" });
		return { element: field(label, input), input };
	}
	const input = textInput();
	if (choices.length === 0) return { element: field(label, input), input };
	const known = element("datalist", { id: newId() }, ...choices.map((value) => element("option", { value })));
	input.setAttribute("list", known.id);
	return { element: field(label, input, known), input };
}

function faultOf({ in: place, writing }: Parameter, value: string, t: Text): string {
	// The page writes such a value for what it is; a list may have lines in a header, too.
	if (writing !== undefined) return writing.field === "json" && !isJson(value) ? t.jsonFault : "";
	// https://url.spec.whatwg.org/#double-dot-path-segment
	if (place === "path" && (/^\.{0,2}$/.test(value) || !value.isWellFormed())) return t.pathFault;
	// https://fetch.spec.whatwg.org/#header-value
	return place === "header" && /[^\t -~\x80-\xff]/.test(value) ? t.headerFault : "";
}
