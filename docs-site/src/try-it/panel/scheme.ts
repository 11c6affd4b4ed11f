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

export function schemeFields({ key, name, prefix, signature }: Scheme, t: Text): SchemeFields {
	const wanted = signature?.secrets ?? [{ name: "", required: true }];
	const parts = wanted.map((part) => {
		const label = part.name === "" ? key : (t.parts[part.name] ?? part.name);
		const words = [
			label,
			...(part.required ? [] : [` ${t.optional}`]),
			...(signature ? [] : [" ", element("code", {}, `${name}: ${prefix}…`)]),
		];
		return {
			...part,
			key: part.name === "" ? key : `${key}.${part.name}`,
			...(openly.has(part.name) ? openField(words) : secretField(label, words, t)),
		};
	});
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

/** The parts that are no secret and are read while they are written. */
const openly = new Set(["id", "accessKey", "timeZone", "projectId"]);

function openField(label: (Node | string)[]) {
	const input = textInput();
	return { element: field(label, input), input };
}

function faultOf(value: string, isNeeded: boolean, t: Text): string {
	if (value === "") return isNeeded ? t.partMissing : "";
	// https://fetch.spec.whatwg.org/#header-value
	return /[^\t -~\x80-\xff]/.test(value) ? t.headerFault : "";
}
