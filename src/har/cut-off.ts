import type { CheckedValue } from "./checked-value.ts";
import { type Body, headerValues, type Message, type Text } from "./exchange.ts";
import { jsonOf } from "./parse-json.ts";
import { after, start } from "./position.ts";

/** Whether a recorder kept only the beginning of a body. It says so, or a JSON text ends early and is shorter than its message says. */
export function isCutOff(body: Body, place: CheckedValue, content: CheckedValue, message: Message): boolean {
	if (isMarked(content)) return true;
	if (!("text" in body)) return false;
	return endsWithMark(body.text) || (sizesOf(place, content, message).some((size) => size > body.text.length) && endsEarly(body));
}

const marks = ["_truncated", "_isTruncated", "truncated", "isTruncated"];

const isMarked = (content: CheckedValue) =>
	marks.some((name) => content.member(name).value === true) || /\btruncated\b/i.test(String(content.member("comment").value ?? ""));

/** `... (truncated)`, `[truncated 20 kB]` */
const endsWithMark = (text: string) => /[[(<](?:\.\.\. ?)?truncated[^\])>]{0,40}[\])>]\s{0,9}$/i.test(text.slice(-99));

/** In bytes. A text has no more characters than bytes. The sizes on the wire are those of a packed body, if it is packed. */
function sizesOf(place: CheckedValue, content: CheckedValue, message: Message): number[] {
	const isPacked = headerValues(message, "content-encoding").some((coding) => coding.trim().toLowerCase() !== "identity");
	const onWire = isPacked ? [] : [place.member("bodySize").value, ...headerValues(message, "content-length").map(Number)];
	return [content.member("size").value, ...onWire].filter((size) => typeof size === "number");
}

/** Redaction shortens bodies, too. But what it writes is JSON still. */
function endsEarly(body: Text): boolean {
	if (!/^\s*[[{]/.test(body.text)) return false;
	const json = jsonOf(body);
	if (!("fault" in json)) return false;
	const end = after(start, body.text);
	return json.fault.line === end.line && json.fault.column === end.column;
}
