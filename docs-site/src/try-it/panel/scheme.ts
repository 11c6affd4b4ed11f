import { shownAs } from "../../../../src/openapi/security/carrier.ts";
import type { Part } from "../../../../src/openapi/security/scheme-type.ts";
import type { Scheme } from "../form/scheme.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { field, textInput } from "./field.ts";
import { secretField } from "./secret-input.ts";

/** What the mock is sent where the reader writes nothing else; a server that knows credentials is never sent it. */
const example = "example";

/** The fields of one security scheme. */
export interface SchemeFields {
	element: HTMLElement;
	/** As a `Credential` has them. */
	read(): Record<string, string>;
	/** Empties the fields; false where the reader had written nothing. */
	forget(): boolean;
	update(isMock: boolean): void;
}

export function schemeFields(scheme: Scheme, t: Text): SchemeFields {
	const { key, parts: wanted } = scheme;
	const parts =
		wanted === undefined ? [wholeField(scheme, t)] : Object.entries(wanted).map(([name, part]) => partField(key, name, part, t));
	const written = new Set<Node>();
	for (const { input } of parts) input.addEventListener("input", () => written.add(input));
	return {
		element: element("div", { class: "stack" }, ...parts.map((part) => part.element)),
		read: () => Object.fromEntries(parts.map((part) => [part.key, part.input.value.trim()])),
		forget() {
			const hadWritten = written.size > 0;
			for (const { input } of parts) input.value = "";
			written.clear();
			return hadWritten;
		},
		update(isMock) {
			for (const { input, required } of parts) if (required && !written.has(input)) input.value = isMock ? example : "";
			const isBegun = parts.some(({ input }) => input.value.trim() !== "");
			for (const { input, required } of parts) input.setCustomValidity(faultOf(input.value.trim(), required && isBegun, t));
		},
	};
}

interface PartField {
	/** As a `Credential` has it. */
	key: string;
	required: boolean;
	element: HTMLElement;
	input: HTMLInputElement;
}

const wholeField = (scheme: Scheme, t: Text): PartField => ({
	key: scheme.key,
	required: true,
	...secretField(scheme.key, [scheme.key, " ", element("code", {}, shownAs(scheme))], t),
});

function partField(key: string, name: string, part: Part, t: Text): PartField {
	const required = part.required === true;
	const label = t.parts[name] ?? name;
	const words = [label, ...(required ? [] : [` ${t.optional}`])];
	return { key: `${key}.${name}`, required, ...(part.isOpen ? openField(words) : secretField(label, words, t)) };
}

function openField(label: (Node | string)[]) {
	const input = textInput();
	return { element: field(label, input), input };
}

function faultOf(value: string, isNeeded: boolean, t: Text): string {
	if (value === "") return isNeeded ? t.partMissing : "";
	// https://fetch.spec.whatwg.org/#header-value
	return /[^\t -~\x80-\xff]/.test(value) ? t.headerFault : "";
}
