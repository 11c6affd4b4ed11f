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
}

/** The text is sent as it stands, JSON or not: how a server refuses what is none is worth seeing, too. */
export function bodyField(bodies: Body[], secrets: string[][], t: Text): BodyField {
	const [first] = bodies;
	if (first === undefined) return { read: () => ({}) };
	const select = choice(bodies.map(({ name, summary, mediaType }) => [name || mediaType, summary].filter(Boolean).join(": ")));
	const input = element("textarea", { rows: "8", autocomplete: "off", spellcheck: "false", class: "code" });
	const chosen = () => bodies[Number(select.value)] ?? first;
	const note = element("p", { class: "note" });
	const fill = () => {
		input.value = chosen().text;
		input.rows = Math.max(3, chosen().text.split("\n").length + 1);
		note.textContent = `Content-Type: ${chosen().mediaType}`;
	};
	select.addEventListener("change", fill);
	fill();
	return {
		element: group(t.body, ...(bodies.length > 1 ? [field([t.example], select)] : []), field([t.bodyText], input), note),
		read: () => (input.value === "" ? {} : { body: { mediaType: chosen().mediaType, text: input.value, secrets } }),
	};
}
