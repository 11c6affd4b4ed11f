import { LeftOut } from "../../../redaction/redaction.ts";
import type { Finding } from "../../finding.ts";
import { type Markup, markup } from "../markup.ts";
import { marked, type Row } from "./marked.ts";
import { requestLines, responseLines } from "./message.ts";
import type { Shown } from "./shown.ts";

/** An exchange with its findings, and its request and response beside them. */
export function card({ verdict, match, findings, entry }: Shown, at: number): Markup {
	const { level, method, path, status, operationId, known, file, exchange } = verdict;
	const pointers = findings.map(({ pointer }) => pointer);
	const messages = messagesOf(entry, at, pointers);
	const shown = new Map(messages.flatMap(({ id, rows }) => rows.flatMap((row, line) => placesIn(row, `${id}-${line}`))));
	const levels = new Map(findings.toReversed().map((finding) => [finding.pointer, finding.level]));
	return markup`
<article class="exchange" data-api="${known ? match.contract.api : ""}" data-operation="${operationId ?? ""}" aria-labelledby="exchange-${at}">
<header>
<h3 id="exchange-${at}"><span class="badge ${level}">${level}</span> <code>${method} ${path}</code> <span class="status">${status}</span></h3>
<p>${[`${file} #${exchange}`, operationId ?? "no known operation", ...whenOf(entry)].join(" · ")}</p>
</header>
<ol class="findings">${findings.map((finding) => item(finding, shown.get(finding.pointer)))}</ol>
<div class="messages">${entry instanceof LeftOut ? notShown(entry) : ""}${messages.map((each) => message(each, levels))}</div>
</article>`;
}

interface Message {
	name: string;
	id: string;
	rows: Row[];
}

function messagesOf(entry: Shown["entry"], at: number, pointers: string[]): Message[] {
	if (entry instanceof LeftOut) return [];
	return [
		{ name: "Request", id: `request-${at}`, rows: marked(requestLines(entry), pointers) },
		{ name: "Response", id: `response-${at}`, rows: marked(responseLines(entry), pointers) },
	];
}

const notShown = ({ reason }: LeftOut) => markup`<p>Not shown: ${reason}</p>`;

const placesIn = (row: Row, id: string): [string, string][] => ("found" in row ? row.found.map((pointer) => [pointer, id]) : []);

function whenOf(entry: Shown["entry"]): string[] {
	if (entry instanceof LeftOut) return [];
	const { startedDateTime, time } = entry;
	return [...(startedDateTime === "" ? [] : [startedDateTime]), ...(time < 0 ? [] : [`${Math.round(time)} ms`])];
}

/** A finding. `id` is the line that shows it, if there is one. */
export function item({ level, rule, pointer, message, spec, suggestion }: Finding, id: string | undefined): Markup {
	const place = markup`<code>${pointer}</code>`;
	return markup`
<li class="${level}" data-rule="${rule}">
<p><span class="level">${level}</span> <a href="#${rule}">${rule}</a></p>
<p>${id === undefined ? place : markup`<a href="#${id}">${place}</a>`}</p>
<p>${message}</p>
<p class="spec"><code>${spec}</code></p>
${suggestion === undefined ? "" : markup`<p>Add to the spec:</p><pre><code>${suggestion}</code></pre>`}
</li>`;
}

function message({ name, id, rows }: Message, levels: ReadonlyMap<string, string>): Markup {
	return markup`<div><h4>${name}</h4><pre>${rows.map((row, line) => lineOf(row, `${id}-${line}`, levels))}</pre></div>`;
}

function lineOf(row: Row, id: string, levels: ReadonlyMap<string, string>): Markup {
	if ("leftOut" in row) return markup`<i>… ${row.leftOut} ${row.leftOut === 1 ? "line" : "lines"} left out</i>\n`;
	const [pointer] = row.found;
	return pointer === undefined ? markup`${row.text}\n` : markup`<mark class="${levels.get(pointer)}" id="${id}">${row.text}\n</mark>`;
}
