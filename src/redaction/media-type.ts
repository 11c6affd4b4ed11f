import { bodyKind } from "../openapi/body-kind.ts";
import { essence, parametersOf } from "../openapi/media-type.ts";
import type { Writer } from "./writer.ts";

/** The boundary of every form that is written. */
export const boundary = "redacted-boundary";

/** Names of parameters that say how to read the body. */
const readable = new Set(["charset", "version", "q", "profile", "type"]);

/** A media type as it may be written: known words, its charset, and the boundary of what is written. */
export function shownMediaType(text: string, writer: Writer): string {
	if (common.has(text)) return text;
	const { held, secrets } = writer;
	const type = essence(text);
	const isKnown = type === "*/*" || (/^[a-z]+\/[\w.+*-]{1,80}$/.test(type) && type.split(/[/+.-]/).every((word) => held.has(word)));
	const shown = isKnown || type === "" ? type : secrets.text(type, writer.isHeld);
	const parameters = [...parametersOf(text)].flatMap(([name, value]) => {
		if (name === "boundary") return bodyKind(type) === "multipart" && value !== "" ? [`boundary=${boundary}`] : [];
		if (!readable.has(name)) return [];
		return [`${name}=${/^[\w.-]{1,16}$/.test(value) ? value : secrets.text(value, writer.isHeld)}`];
	});
	return [shown, ...parameters].join("; ");
}

/** Most media types are these, which need no look. */
const common = new Set(["application/json", "*/*"]);
