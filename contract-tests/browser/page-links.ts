import { type DefaultTreeAdapterTypes as Html, parse } from "parse5";

type Files = ReadonlyMap<string, string>;

/** What the tests ask of a page. */
interface Read {
	anchors: string[];
	links: string[];
	unrendered: string[];
	foreignParts: string[];
}

const known = new Map<string, Read>();

/** Parses a page once, however much is asked of it. */
function read(html: string): Read {
	let page = known.get(html);
	if (page === undefined) {
		const document = parse(html);
		const elements = elementsBelow(document);
		page = {
			anchors: valuesOf(elements, "id"),
			links: valuesOf(elements, "href"),
			unrendered: unrenderedIn(document),
			foreignParts: foreignPartsIn(elements),
		};
		known.set(html, page);
	}
	return page;
}

/** With those of its templates. */
const elementsBelow = (node: Html.ParentNode): Html.Element[] => [
	...node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsBelow(child)] : [])),
	...("content" in node ? elementsBelow((node as Html.Template).content) : []),
];

const valuesOf = (elements: Html.Element[], attribute: string) =>
	elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === attribute).map(({ value }) => value));

export const anchorsOf = (html: string) => read(html).anchors;

/** The links of the pages that lead nowhere on the site, and the anchors that a page has twice. */
export function brokenLinks(files: Files): string[] {
	const anchors = new Map([...files].filter(([address]) => address.endsWith("/")).map(([address, html]) => [address, anchorsOf(html)]));
	return [...anchors].flatMap(([page, ids]) => {
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: #${id} is there twice`);
		const links = read(files.get(page) ?? "").links.filter((href) => !/^(https?|mailto|data):/.test(href));
		const dead = links.filter((href) => !leads(href, page)).map((href) => `${page}: ${href} leads nowhere`);
		return [...twice, ...dead];
	});

	function leads(href: string, page: string): boolean {
		const { pathname, hash } = new URL(href, `http://127.0.0.1${page}`);
		const id = decodeURIComponent(hash.slice(1));
		return files.has(decodeURIComponent(pathname)) && (id === "" || (anchors.get(pathname)?.includes(id) ?? false));
	}
}

/** Text of a page that has marks of Markdown in it, which nobody rendered; code may have them. */
export const unrendered = (html: string) => read(html).unrendered;

function unrenderedIn(document: Html.Document): string[] {
	const textsIn = (node: Html.ChildNode): string[] => {
		if (node.nodeName === "#text") return [(node as Html.TextNode).value];
		if (!("childNodes" in node) || ["code", "pre", "script", "style", "textarea"].includes(node.nodeName)) return [];
		return node.childNodes.flatMap(textsIn);
	};
	return document.childNodes.flatMap(textsIn).filter((text) => /\*\*|\]\(/.test(text));
}

/** What a page loads by itself from elsewhere, and what of its own its policy does not allow. */
export const foreignParts = (html: string) => read(html).foreignParts;

function foreignPartsIn(elements: Html.Element[]): string[] {
	const loaded = elements.flatMap(({ tagName, attrs }) =>
		attrs
			.filter(({ name, value }) => (name === "src" || (name === "href" && tagName === "link")) && /^(https?:)?\/\//.test(value))
			.map(({ value }) => value),
	);
	const inline = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === "style" || /^on/.test(name)).map(({ name }) => name));
	const policy =
		elements
			.find(({ attrs }) => attrs.some(({ value }) => value === "Content-Security-Policy"))
			?.attrs.find(({ name }) => name === "content")?.value ?? "";
	return [...loaded, ...inline, ...(/script-src/.test(policy) ? [] : ["no policy"]), ...(policy.match(/'unsafe-(inline|eval)'/g) ?? [])];
}
