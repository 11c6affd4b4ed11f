type Attributes = Record<string, string | boolean>;

/** An element of the page; an attribute that is false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(name, value === true ? "" : value);
	made.append(...children);
	return made;
}

let count = 0;

/** For what one element says about another. */
export const newId = () => `try-it-${++count}`;
