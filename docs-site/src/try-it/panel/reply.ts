import { isJson } from "../../../../src/openapi/media-type.ts";
import { fill } from "../../locale.ts";
import type { Reply } from "../send.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { coloured } from "./json.ts";
import { code, section } from "./section.ts";

export function replyView({ status, statusText, headers, body, time }: Reply, t: Text): HTMLElement {
	const type = headers.find(([name]) => name === "content-type")?.[1];
	const kind = status < 300 ? "good" : "bad";
	return section(
		t.reply,
		element("p", {}, element("strong", { class: `code-${kind}` }, `${status} ${statusText}`.trim()), ` ${fill(t.milliseconds, { time })}`),
		element("p", { class: "title" }, t.headers),
		headers.length > 0 ? code(headers.map((header) => header.join(": ")).join("\n")) : element("p", {}, t.noHeaders),
		element("p", { class: "note" }, t.exposedHeaders),
		element("p", { class: "title" }, t.bodyText),
		"fault" in body
			? element("p", {}, body.fault)
			: body.text === ""
				? element("p", {}, t.noBody)
				: code(...(type === undefined || isJson(type) ? coloured(body.text) : [body.text])),
	);
}
