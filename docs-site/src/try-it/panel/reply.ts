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
		...("fault" in body ? [element("p", {}, body.fault)] : bodyView(body.text, type === undefined || isJson(type), t)),
	);
}

function bodyView(text: string, isJson: boolean, t: Text): HTMLElement[] {
	if (text === "") return [element("p", {}, t.noBody)];
	const { nodes, length } = coloured(text, isJson);
	if (length === text.length) return [code(...nodes)];
	return [code(...nodes, " …"), element("p", { class: "note" }, fill(t.cut, { length: written(length), whole: written(text.length) }))];
}

const written = (number: number) => number.toLocaleString(document.documentElement.lang);
