import { fill } from "../locale.ts";
import type { Calculation, Task } from "./calculation.ts";
import { type Part, parts } from "./coverage.ts";
import { type Line, linesOf } from "./line.ts";
import type { Words } from "./text.ts";

/** Its name, what its button copies, and what it shows. */
type Step = [name: keyof Words["steps"], copied: string, content: HTMLElement[]];

/** The steps to a signature, as elements. */
export async function stepsOf(words: Words, task: Task, calculation: Calculation): Promise<HTMLElement[]> {
	const { canonicalRequest, text, headers, signature } = calculation;
	const all = Object.entries({ ...task.request.headers, ...headers });
	const shown = all.map(([name, value]) => `${name}: ${value}`).join("\n");
	const lines = async (signed: string) => table([words.line, words.meaning], rowsOf(words, await linesOf(signed, task, calculation)));
	const forbidden = all.filter(([name]) => isForbidden(name)).map(([name]) => element("p", fill(words.forbidden, { name })));
	const steps: Step[] = [
		["canonicalRequest", canonicalRequest ?? "", [await lines(canonicalRequest ?? "")]],
		["text", text, [await lines(text)]],
		["signature", signature, [element("pre", signature)]],
		["headers", shown, [element("pre", shown), ...forbidden]],
	];
	return steps.filter(([, copied]) => copied !== "").map((step) => stepOf(words, step));
}

function stepOf(words: Words, [name, copied, content]: Step): HTMLElement {
	const { title, says } = words.steps[name];
	const item = element("li");
	item.append(element("h5", title), element("p", says), ...content, copyButton(words, title, copied));
	return item;
}

/** The browser itself says it: https://fetch.spec.whatwg.org/#forbidden-request-header */
const isForbidden = (header: string) => !new Request(location.href, { headers: { [header]: "x" } }).headers.has(header);

export function trapsOf(words: Words, signed: Set<Part>): HTMLElement {
	const rows = parts.map((part) => {
		const { name, ...says } = words.parts[part];
		return [name, signed.has(part) ? words.yes : words.no, signed.has(part) ? says.signed : says.unsigned];
	});
	return table([words.part, words.isSigned, words.follows], rows);
}

const rowsOf = (words: Words, lines: [string, Line][]) => lines.map(([line, what]) => [line, meaningOf(words, what)]);

function meaningOf(words: Words, line: Line): string {
	if (line.is === "header") return fill(words.header, { name: line.name });
	if (line.is !== "path") return words.lines[line.is];
	const { plain, decoded, slash, without, join } = words.path;
	const { isDecoded, hasSlashAdded, isWithout } = line;
	return [
		plain,
		...(isDecoded ? [decoded] : []),
		...(isWithout ? [fill(without, { prefix: isWithout })] : []),
		...(hasSlashAdded ? [slash] : []),
	].join(join);
}

function table(heads: string[], rows: string[][]): HTMLElement {
	const whole = element("table");
	const headRow = element("tr");
	for (const head of heads) {
		const cell = element("th", head);
		cell.setAttribute("scope", "col");
		headRow.append(cell);
	}
	whole.append(element("thead"), element("tbody"));
	whole.firstElementChild?.append(headRow);
	for (const row of rows) {
		const line = element("tr");
		line.append(...row.map((cell) => element("td", cell)));
		whole.lastElementChild?.append(line);
	}
	return whole;
}

function copyButton(words: Words, title: string, copied: string): HTMLElement {
	const button = element("button", words.copy);
	button.setAttribute("type", "button");
	button.setAttribute("aria-label", `${words.copy}: ${title}`);
	button.addEventListener("click", () => {
		void navigator.clipboard.writeText(copied).then(() => {
			button.textContent = words.copied;
		});
	});
	return button;
}

function element(name: string, content = ""): HTMLElement {
	const made = document.createElement(name);
	made.textContent = content;
	return made;
}
