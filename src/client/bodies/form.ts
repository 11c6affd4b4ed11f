import type { Write } from "./encode.ts";
import { jsonOf, kindOf, membersOf, textOf, wellFormed } from "./members.ts";

/** How a member is written if not as usual: https://spec.openapis.org/oas/v3.1.1#encoding-object */
export interface Field {
	/** The whole value is one JSON text. */
	json?: true;
	/** As a query parameter. Absent: an array repeats the name, and an object is a JSON text. */
	style?: keyof typeof delimiters;
	explode?: boolean;
	allowReserved?: boolean;
}

type Pair = [name: string, value: string];

/** Between the values that share one name, percent-encoded where a form needs it: https://spec.openapis.org/oas/v3.1.1#style-examples */
const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C", deepObject: "" };

/** `application/x-www-form-urlencoded`; the fields are by the name of the member. */
export const form =
	(fields: Readonly<Record<string, Field>> = {}): Write =>
	(value, contentType) => {
		const pairs = membersOf(value).flatMap(([name, member]) => pairsOf(name, member, (Object.hasOwn(fields, name) && fields[name]) || {}));
		return { body: pairs.map((pair) => pair.join("=")).join("&"), contentType };
	};

function pairsOf(name: string, value: unknown, field: Field): Pair[] {
	const at = `body.${name}`;
	const key = encode(name);
	if (field.json) return [[key, encode(jsonOf(at, value))]];
	const kind = kindOf(value);
	if (kind === "object" && !field.style) return [[key, encode(jsonOf(at, value))]];
	if (kind === "object") return styled(name, value as object, field);
	if (kind !== "array") return [[key, encoderOf(field)(textOf(at, value))]];
	if (field.style && !field.explode) return styled(name, value as object, field);
	return partsOf(value as object).map(([index, item]) => {
		const isJson = kindOf(item) === "object" && !field.style;
		return [key, encoderOf(field)(isJson ? jsonOf(`${at}.${index}`, item) : textOf(`${at}.${index}`, item))];
	});
}

/** An object, or an array that is not exploded. */
function styled(name: string, value: object, { style = "form", ...field }: Field): Pair[] {
	const coded = encoderOf(field);
	const isArray = Array.isArray(value);
	const parts = partsOf(value).map(([step, part]): Pair => [wellFormed(`body.${name}`, step), coded(textOf(`body.${name}.${step}`, part))]);
	if (style === "deepObject") {
		if (isArray) throw new TypeError(`body.${name}: expected object, got array`);
		return parts.map(([step, text]) => [encode(`${name}[${step}]`), text]);
	}
	if (field.explode) return parts.map(([step, text]) => [encode(step), text]);
	const texts = parts.flatMap(([step, text]) => (isArray ? [text] : [encode(step), text]));
	return parts.length === 0 ? [] : [[encode(name), texts.join(delimiters[style])]];
}

const partsOf = (value: object): [step: string, part: unknown][] => Object.entries(value).filter(([, part]) => part != null);

/** A space is a plus sign: https://url.spec.whatwg.org/#urlencoded-serializing */
const encode = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");

/** Reserved characters stay as they are, except those that a form is made of, and the comma, which is a delimiter. */
const encodeUnreserved = (text: string) => encode(text).replaceAll(/%(2F|3A|3B|3F|40|24|5B|5D)/g, decodeURIComponent);

const encoderOf = ({ allowReserved }: Field) => (allowReserved ? encodeUnreserved : encode);
