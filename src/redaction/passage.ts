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
	return passagesOf(entry, { name: "", holder: undefined }, marks);
}

function passagesOf(value: unknown, place: Place, marks: Marks): Passage[] {
	if (typeof value === "string") return ofText(value, place, marks);
	if (Array.isArray(value)) return value.flatMap((item, index) => passagesOf(item, { name: `${index}`, holder: place }, marks));
	if (isPair(value)) {
		const header = { name: value.name, holder: place.holder };
		return [{ place: header, text: `${value.name}\n${value.value}`, header: value }];
	}
	if (typeof value !== "object" || value === null) return [];
	const members = Object.entries(value).flatMap(([name, member]) => passagesOf(member, { name, holder: place }, marks));
	return [...decoded(value, place), ...members];
}

function ofText(text: string, place: Place, marks: Marks): Passage[] {
	// Nobody changes a time.
	if (text === "" || place.name === "startedDateTime") return [];
	return [{ place, text: place.name === "url" ? withoutTemplate(text, marks) : text }];
}

/** What a body says that is written in an encoding. */
function decoded(body: object, place: Place): Passage[] {
	if (!("encoding" in body && body.encoding)) return [];
	return [{ place: { name: "text", holder: place }, text: bodyText(body as Parameters<typeof bodyText>[0]) ?? "" }];
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
