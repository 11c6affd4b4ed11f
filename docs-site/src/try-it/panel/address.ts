import { baseOf } from "../../../../src/client/request.ts";
import type { Server } from "../../reference/server.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { choice, field, textInput } from "./field.ts";

/** The fields that make the address of one choice of server. */
export interface Address {
	element: HTMLFieldSetElement;
	/** Without a slash at the end; undefined where the fields make none yet, which they then say. */
	read(): string | undefined;
}

/** An address that the reader writes. */
export function freeAddress(t: Text, preset: string): Address {
	const input = textInput(preset);
	input.inputMode = "url";
	return address([field([t.address], input)], input, () => input.value.trim(), t);
}

/** An address of the contract, whose variables the reader may change. */
export function documentedAddress({ url, variables }: Server, t: Text): Address {
	const controls = variables.map(({ name, default: preset, values }) => {
		const control = values.length > 0 ? choice(values) : textInput(preset);
		if (values.includes(preset)) control.value = `${values.indexOf(preset)}`;
		const read = () => (values.length > 0 ? (values[Number(control.value)] ?? "") : control.value.trim());
		return { name, read, element: field([element("code", {}, name)], control) };
	});
	const written = () =>
		controls.reduce(
			(text, { name, read }) => text.replaceAll(`{${name}}`, () => read()),
			// A document without a host is taken for one of this site.
			url.startsWith("//") ? location.protocol + url : url.startsWith("/") ? location.origin + url : url,
		);
	const shown = element("output", {});
	const fields = controls.map((each) => each.element);
	const [first] = fields.flatMap((each) => [...each.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")]);
	return address([...fields, element("p", {}, t.address, ": ", shown)], first, () => (shown.value = written()), t);
}

function address(children: Node[], control: HTMLInputElement | HTMLSelectElement | undefined, write: () => string, t: Text): Address {
	return {
		element: element("fieldset", { class: "plain" }, ...children),
		read() {
			try {
				const base = baseOf(write());
				control?.setCustomValidity("");
				return base;
			} catch {
				control?.setCustomValidity(t.addressFault);
				return undefined;
			}
		},
	};
}
