import { isObject } from "../openapi/json-pointer.ts";
import type { CheckedValue } from "./checked-value.ts";
import { type Body, headerValues, type Message, type Text } from "./exchange.ts";
import { jsonOf } from "./parse-json.ts";
import { after, start } from "./position.ts";

/** Whether a recorder kept only the beginning of a body. It says so, or a JSON text ends early and is shorter than its message says. */
export function isCutOff(body: Body, place: CheckedValue, content: CheckedValue, message: Message): boolean {
	if (isMarked(content)) return true;
	if (!("text" in body)) return false;
	return endsWithMark(body.text) || (isLonger(place, content, message, body.text.length) && endsEarly(body));
}

const marks = ["_truncated", "_isTruncated", "truncated", "isTruncated"];

function isMarked({ value }: CheckedValue): boolean {
	if (!isObject(value)) return false;
	const { comment } = value;
	return marks.some((name) => value[name] === true) || (comment !== undefined && /\btruncated\b/i.test(String(comment)));
}

/** `... (truncated)`, `[truncated 20 kB]` */
const endsWithMark = (text: string) =>
	isBracket(text.charCodeAt(text.length - 1)) && /[[(<](?:\.\.\. ?)?truncated[^\])>]{0,40}[\])>]\s{0,9}$/i.test(text.slice(-99));

/** Whether a text may end with a mark, by its last character: a bracket or a space, but no brace, as most bodies end with. */
const isBracket = (last: number) => last !== 0x7d;

/** Whether a message says that its body has more than `length` bytes. The sizes on the wire are those of a packed body, if it is packed. */
function isLonger(place: CheckedValue, content: CheckedValue, message: Message, length: number): boolean {
	const isMore = (size: unknown) => typeof size === "number" && size > length;
	if (isMore(content.member("size").value)) return true;
	const isMoreOnWire =
		isMore(place.member("bodySize").value) || headerValues(message, "content-length").some((size) => isMore(Number(size)));
	return isMoreOnWire && headerValues(message, "content-encoding").every((coding) => coding.trim().toLowerCase() === "identity");
}

/** Redaction shortens bodies, too. But what it writes is JSON still. */
function endsEarly(body: Text): boolean {
	if (!/^\s*[[{]/.test(body.text)) return false;
	const json = jsonOf(body);
	if (!("fault" in json)) return false;
	const end = after(start, body.text);
	return json.fault.line === end.line && json.fault.column === end.column;
}
