import { element, newId } from "./element.ts";

/** A part of what is shown, under its title. */
export function section(title: string, ...children: (Node | string)[]): HTMLElement {
	const id = newId();
	return element(
		"div",
		{ role: "group", "aria-labelledby": id, class: "section" },
		element("p", { id, class: "title" }, title),
		...children,
	);
}

export const code = (...children: (Node | string)[]) => element("pre", {}, element("code", {}, ...children));
