import { element, newId } from "./element.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control with its label above it, and what stands beside it. */
export function field(label: (Node | string)[], control: Control, ...beside: Node[]): HTMLElement {
	control.id = newId();
	return element(
		"div",
		{ class: "field" },
		element("label", { for: control.id }, ...label),
		element("div", { class: "row" }, control, ...beside),
	);
}

/** A box to tick, with its label behind it. */
export function tick(box: HTMLInputElement, label: string, name = label): HTMLElement {
	box.type = "checkbox";
	box.setAttribute("aria-label", name);
	return element("label", { class: "tick" }, box, label);
}

/** A field for text without what a browser adds of its own; it has no name, so that no submission can put it into a URL. */
export const textInput = (value = "") =>
	element("input", { type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "off", value });

/** A list to choose from; the value of an option is its place in the list. */
export const choice = (options: string[]) =>
	element("select", {}, ...options.map((text, index) => element("option", { value: `${index}` }, text)));

export const group = (title: string, ...children: (Node | string)[]) => element("fieldset", {}, element("legend", {}, title), ...children);
