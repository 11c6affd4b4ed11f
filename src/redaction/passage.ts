import type { Entry, Pair } from "../har/entry.ts";
import { step } from "../openapi/json-pointer.ts";
import { matchPathEnd, readPath } from "../openapi/path-template.ts";
import { changeJson, isJson } from "./json.ts";
import type { Marks } from "./marks.ts";
import { placesOf } from "./places.ts";
import { bodyText } from "./sought.ts";
import { partsOf } from "./url.ts";

/** A text of an exchange. */
export interface Passage {
	place: Place;
	text: string;
	header?: Pair;
}

/** A member, and what it is in. Most are never named. */
interface Place {
	name: string;
	holder: Place | undefined;
}

/** How a member is named where somebody reads it: its name may be a secret. */
type Shown = (name: string) => string;

/** A JSON Pointer into the exchange. */
export function pointerOf({ name, holder }: Place, shown: Shown): string {
	return holder === undefined ? name : `${pointerOf(holder, shown)}${step(shown(name))}`.replace(/\/(?:postData|content)\/text$/, "/body");
}

/** All texts of an exchange but those of the contract, such as the path of the operation. */
export function passagesIn(entry: Entry, marks: Marks): Passage[] {
	const passages: Passage[] = [];
	const walk = (value: unknown, place: Place) => {
		if (typeof value === "string") {
			// Nobody changes a time.
			if (value !== "" && place.name !== "startedDateTime")
				passages.push({ place, text: place.name === "url" ? withoutTemplate(value, marks) : value });
		} else if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) walk(item, { name: `${index}`, holder: place });
		} else if (isPair(value)) {
			const header = { name: value.name, holder: place.holder };
			passages.push({ place: header, text: `${value.name}\n${value.value}`, header: value });
		} else if (typeof value === "object" && value !== null) {
			if ("encoding" in value && value.encoding)
				passages.push({ place: { name: "text", holder: place }, text: bodyText(value as Parameters<typeof bodyText>[0]) ?? "" });
			for (const [name, member] of Object.entries(value)) walk(member, { name, holder: place });
		}
	};
	walk(entry, { name: "", holder: undefined });
	return passages;
}

const isPair = (value: unknown): value is Pair =>
	typeof value === "object" &&
	value !== null &&
	"name" in value &&
	"value" in value &&
	typeof value.name === "string" &&
	typeof value.value === "string";

function withoutTemplate(url: string, marks: Marks): string {
	const parts = partsOf(url);
	const { path: template } = placesOf(marks);
	const found = parts && template && matchPathEnd(template, readPath(parts.path));
	if (parts === undefined || found === undefined) return url;
	return [parts.userInfo, parts.host, found.base, ...found.values.map(([, value]) => value), parts.query, parts.fragment].join("\n");
}

/** A passage, or where it is JSON its values, each with its place as a JSON Pointer. */
export function valuesIn({ place, text }: Passage, shown: Shown): { pointer: string; text: string }[] {
	const pointer = pointerOf(place, shown);
	if (!pointer.endsWith("/body") || !isJson(text)) return [{ pointer, text }];
	const values: { pointer: string; text: string }[] = [];
	const value = (each: string, steps: readonly string[]) => {
		values.push({ pointer: pointer + steps.map((name) => step(shown(name))).join(""), text: `${steps.at(-1) ?? ""}: ${each}` });
		return each;
	};
	changeJson(text, { value });
	return values;
}
