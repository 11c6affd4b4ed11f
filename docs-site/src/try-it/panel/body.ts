import type { Body } from "../form/body.ts";
import type { Filled } from "../request.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { choice, field, group } from "./field.ts";

export interface BodyField {
	/** None: the operation takes no body. */
	element?: HTMLElement;
	/** An empty text is no body. */
	read(): Pick<Filled, "body">;
	/** Whether what was chosen is needed and made of files, which are not sent from here. */
	isMissing(): boolean;
}

/** The text is sent as it stands, JSON or not: how a server refuses what is none is worth seeing, too. */
export function bodyField(bodies: Body[], secrets: string[][], t: Text): BodyField {
	const [first] = bodies;
	if (first === undefined) return { read: () => ({}), isMissing: () => false };
	const select = choice(bodies.map(({ name, summary, mediaType }) => [name || mediaType, summary].filter(Boolean).join(": ")));
	const input = element("textarea", { rows: "8", autocomplete: "off", spellcheck: "false", class: "code" });
	const chosen = () => bodies[Number(select.value)] ?? first;
	const note = element("p", { class: "note" });
	const text = field([t.bodyText], input);
	const fill = () => {
		text.hidden = chosen().isFile === true;
		input.value = chosen().text;
		input.rows = Math.max(3, chosen().text.split("\n").length + 1);
		note.textContent = [`Content-Type: ${chosen().mediaType}`, ...(chosen().isFile ? [t.fileBody] : [])].join(t.gap);
	};
	select.addEventListener("change", fill);
	fill();
	return {
		element: group(t.body, ...(bodies.length > 1 ? [field([t.example], select)] : []), text, note),
		isMissing: () => chosen().isFile === true && chosen().isRequired === true,
		read: () => (input.value === "" || chosen().isFile ? {} : { body: { mediaType: chosen().mediaType, text: input.value, secrets } }),
	};
}
