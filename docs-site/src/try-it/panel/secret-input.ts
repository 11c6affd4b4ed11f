import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { field, textInput } from "./field.ts";

/** A field that is read only by who presses its button. */
export function secretField(name: string, label: (Node | string)[], t: Text): { element: HTMLElement; input: HTMLInputElement } {
	const input = textInput();
	input.type = "password";
	const button = element("button", { type: "button", "aria-pressed": "false", "aria-label": `${t.show} ${name}` }, t.show);
	button.addEventListener("click", () => {
		const isShown = input.type === "text";
		input.type = isShown ? "password" : "text";
		button.setAttribute("aria-pressed", String(!isShown));
	});
	return { element: field(label, input, button), input };
}
