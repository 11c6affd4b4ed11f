import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment, serialize } from "parse5";

/** Expressive Code colours a token by its style attribute: https://expressive-code.com/reference/core-api/ */
const styledToken = "span[style^='--']:not([class])";

/**
 * Gives every built page a Content Security Policy without `unsafe-inline` and `unsafe-eval`.
 * Starlight writes style attributes, which no hash allows, so each becomes a class; its inline scripts and styles are allowed by their hashes.
 */
export function contentSecurityPolicy(): AstroIntegration {
	return {
		name: "content-security-policy",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const root = fileURLToPath(dir);
				const styles = new Map<string, string>();
				for (const file of filesIn(root, ".html")) writeFileSync(file, secured(readFileSync(file, "utf8"), styles));
				for (const file of filesIn(root, ".css"))
					writeFileSync(file, readFileSync(file, "utf8").replaceAll(styledToken, "span[class^='style-']"));
				writeFileSync(join(root, "styles.css"), [...styles].map(([style, name]) => `.${name}{${style}}`).join("\n"));
			},
		},
	};
}

const filesIn = (root: string, end: string) =>
	readdirSync(root, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(end))
		.map((file) => join(root, file));

function secured(html: string, styles: Map<string, string>): string {
	const document = parse(html);
	const elements = elementsOf(document);
	for (const element of elements) {
		moveStyle(element, styles);
		dropCode(element);
	}
	const policy = policyOf(
		elements.filter(
			({ tagName, attrs }) => tagName === "script" && !attrs.some(({ name, value }) => name === "src" || value === "application/json"),
		),
		elements.filter(({ tagName }) => tagName === "style"),
		elements.some(({ attrs }) => attrs.some(({ name }) => name === "data-calls-servers")),
	);
	const head = elements.find(({ tagName }) => tagName === "head")?.childNodes ?? [];
	// A browser looks for the characters' name in the first 1,024 bytes.
	const charset = head.findIndex((child) => "attrs" in child && child.attrs.some(({ name }) => name === "charset"));
	head.splice(charset + 1, 0, ...parseFragment(`<meta http-equiv="Content-Security-Policy" content="${policy}">`).childNodes);
	moveStylesheets(elements, head);
	return serialize(document);
}

/** A template's elements are kept apart: https://html.spec.whatwg.org/multipage/scripting.html#the-template-element */
function elementsOf(node: Html.ParentNode): Html.Element[] {
	const inside = node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));
	return "content" in node ? [...inside, ...elementsOf(node.content)] : inside;
}

const hashOf = ({ childNodes }: Html.Element) => {
	const text = childNodes.map((child) => ("value" in child ? child.value : "")).join("");
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
};

function moveStyle(element: Html.Element, styles: Map<string, string>): void {
	const style = element.attrs.find(({ name }) => name === "style")?.value;
	if (style === undefined) return;
	const name = styles.get(style) ?? `style-${styles.size}`;
	styles.set(style, name);
	const classes = element.attrs.find((attribute) => attribute.name === "class")?.value ?? "";
	element.attrs = [
		...element.attrs.filter((attribute) => !["style", "class"].includes(attribute.name)),
		{ name: "class", value: `${classes} ${name}`.trim() },
	];
}

/** A document's text may hold a link that is code. The policy keeps it from running, but not from being opened in a new tab or copied. */
function dropCode(element: Html.Element): void {
	if (element.tagName === "a") element.attrs = element.attrs.filter(({ name, value }) => name !== "href" || !isCode(value));
}

/** A browser leaves out tabs, breaks and what stands before the scheme, and so does its parser of addresses: https://url.spec.whatwg.org/#concept-basic-url-parser */
function isCode(address: string): boolean {
	const base = "https://site.example/";
	return URL.canParse(address, base) && ["javascript:", "vbscript:", "data:"].includes(new URL(address, base).protocol);
}

/** A stylesheet halts the scripts after it and, in the body, the painting: all are asked for at once, at the head's end. */
function moveStylesheets(elements: Html.Element[], head: Html.ChildNode[]): void {
	const sheets = elements.filter(
		({ tagName, attrs }) => tagName === "link" && attrs.some(({ name, value }) => name === "rel" && value === "stylesheet"),
	);
	for (const sheet of sheets) {
		const siblings = sheet.parentNode?.childNodes ?? [];
		siblings.splice(siblings.indexOf(sheet), 1);
	}
	head.push(...sheets, ...parseFragment('<link rel="stylesheet" href="/styles.css">').childNodes);
}

/** Pagefind's index is read by WebAssembly. A page with Try It may call the server that its reader types. */
function policyOf(scripts: Html.Element[], styles: Html.Element[], callsServers: boolean): string {
	const hashes = (elements: Html.Element[]) => [...new Set(elements.map(hashOf))].join(" ");
	return [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval' ${hashes(scripts)}`,
		`style-src 'self' ${hashes(styles)}`,
		"img-src 'self' data:",
		`connect-src 'self'${callsServers ? " http: https:" : ""}`,
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}
