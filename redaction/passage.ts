import type { Entry, Pair } from "./entry.ts";
import { changeJson, isJson } from "./json.ts";
import type { Marks } from "./marks.ts";
import { placesOf } from "./places.ts";
import { bodyText } from "./sought.ts";
import { partsOf } from "./url.ts";

/** A text of an exchange. */
export interface Passage {
	/** A JSON Pointer into the exchange. */
	pointer: string;
	text: string;
	header?: Pair;
}

/** What nobody changes. */
const fixed = new Set(["startedDateTime", "httpVersion", "method"]);

/** All texts of an exchange but those of the contract, such as the path of the operation. */
export function passagesIn(entry: Entry, marks: Marks): Passage[] {
	const passages: Passage[] = [];
	const walk = (value: unknown, pointer: string, name: string) => {
		if (typeof value === "string") {
			if (value !== "" && !fixed.has(name))
				passages.push({ pointer: placeOf(pointer), text: name === "url" ? withoutTemplate(value, marks) : value });
		} else if (isPair(value)) {
			passages.push({ pointer: `${pointer.replace(/\/\d+$/, "")}/${value.name}`, text: `${value.name}\n${value.value}`, header: value });
		} else if (typeof value === "object" && value !== null) {
			if ("encoding" in value && value.encoding)
				passages.push({ pointer: placeOf(`${pointer}/text`), text: bodyText(value as Parameters<typeof bodyText>[0]) ?? "" });
			for (const [key, member] of Object.entries(value)) walk(member, `${pointer}/${key}`, key);
		}
	};
	walk(entry, "", "");
	return passages;
}

const isPair = (value: unknown): value is Pair =>
	typeof value === "object" &&
	value !== null &&
	"name" in value &&
	"value" in value &&
	typeof value.name === "string" &&
	typeof value.value === "string";

const placeOf = (pointer: string) => pointer.replace(/\/(?:postData|content)\/text$/, "/body");

function withoutTemplate(url: string, marks: Marks): string {
	const parts = partsOf(url);
	const found = parts && placesOf(marks).path.pattern.exec(parts.path);
	return found ? [parts.userInfo, parts.host, ...found.slice(1), parts.query, parts.fragment].join("\n") : url;
}

/** The passage, or where it is JSON its values, each at its place. */
export function valuesIn(passage: Passage): Passage[] {
	if (!passage.pointer.endsWith("/body") || !isJson(passage.text)) return [passage];
	const values: Passage[] = [];
	const value = (text: string, steps: readonly string[]) => {
		values.push({ pointer: [passage.pointer, ...steps].join("/"), text: `${steps.at(-1) ?? ""}: ${text}` });
		return text;
	};
	changeJson(passage.text, { value });
	return values;
}
