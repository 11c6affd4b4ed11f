import type { State } from "../form/state.ts";
import type { Wish } from "../form/wish.ts";
import type { Filled } from "../request.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { field, group } from "./field.ts";

export interface WishChoice {
	element: HTMLElement;
	read(): Pick<Filled, "prefer">;
}

/** What the mock shall answer, whatever it is sent; the value of an option is the header `Prefer`. */
export function wishChoice(wishes: Wish[], states: State[], t: Text): WishChoice {
	const groups = wishes.map(({ status, examples }) =>
		element(
			"optgroup",
			{ label: `${status}` },
			...(examples.length > 0 ? examples : [{ name: "", summary: "" }]).map(({ name, summary }) =>
				element(
					"option",
					{ value: name ? `code=${status}, example=${name}` : `code=${status}` },
					`${status} ${name}${summary && `: ${summary}`}`,
				),
			),
		),
	);
	const named = states.map(({ name, summary }) => element("option", { value: `state=${name}` }, `${name}${t.colon}${summary}`));
	if (named.length > 0) groups.unshift(element("optgroup", { label: t.states }, ...named));
	const select = element("select", {}, element("option", { value: "" }, t.usualAnswer), ...groups);
	return {
		element: group(t.wish, field([t.askFor], select)),
		read: () => (select.value === "" ? {} : { prefer: select.value }),
	};
}
