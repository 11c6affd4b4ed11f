import { encode } from "../../openapi/parameter-styles/encode.ts";
import type { Serialization } from "../../openapi/parameter-styles/styles.ts";
import type { Write } from "./encode.ts";
import { jsonOf, kindOf, membersOf, textOf } from "./members.ts";

/** How a member is written: as a query parameter of a style, or as one JSON text: https://spec.openapis.org/oas/v3.1.1#encoding-object */
export type Field = Serialization | "json";

/** `application/x-www-form-urlencoded`; the fields that are not written as usual are by the name of the member. */
export const form =
	(fields: Readonly<Record<string, Field>> = {}): Write =>
	(value, contentType) => {
		const pairs = membersOf(value).flatMap(([name, member]) =>
			pairsOf(name, member, Object.hasOwn(fields, name) ? fields[name] : undefined),
		);
		return { body: pairs.filter((pair) => pair !== "").join("&"), contentType };
	};

/** As usual an array repeats the name, and an object is a JSON text. */
function pairsOf(name: string, value: unknown, field: Field | undefined): string[] {
	const at = `body.${name}`;
	if (field === "json") return [pair(name, jsonOf(at, value))];
	if (field !== undefined) return [encode(name, value, field)];
	if (!Array.isArray(value)) return [pair(name, textFor(at, value))];
	return value.flatMap((item, index) => (item == null ? [] : [pair(name, textFor(`${at}.${index}`, item))]));
}

const textFor = (at: string, value: unknown) => (kindOf(value) === "object" ? jsonOf(at, value) : textOf(at, value));

const pair = (name: string, text: string) => `${encoded(name)}=${encoded(text)}`;

/** A space is a plus sign: https://url.spec.whatwg.org/#urlencoded-serializing */
const encoded = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");
