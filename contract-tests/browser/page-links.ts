import { type DefaultTreeAdapterTypes as Html, parse } from "parse5";

type Files = ReadonlyMap<string, string>;

/** The elements of a page, with those of its templates. */
function elementsOf(html: string): Html.Element[] {
	const below = (node: Html.ParentNode): Html.Element[] => [
		...node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...below(child)] : [])),
		...("content" in node ? below((node as Html.Template).content) : []),
	];
	return below(parse(html));
}

const valuesOf = (html: string, attribute: string) =>
	elementsOf(html).flatMap(({ attrs }) => attrs.filter(({ name }) => name === attribute).map(({ value }) => value));

export const anchorsOf = (html: string) => valuesOf(html, "id");

/** The links of the pages that lead nowhere on the site, and the anchors that a page has twice. */
export function brokenLinks(files: Files): string[] {
	const anchors = new Map([...files].filter(([address]) => address.endsWith("/")).map(([address, html]) => [address, anchorsOf(html)]));
	return [...anchors].flatMap(([page, ids]) => {
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: #${id} is there twice`);
		const links = valuesOf(files.get(page) ?? "", "href").filter((href) => !/^(https?|mailto|data):/.test(href));
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
export function unrendered(html: string): string[] {
	const textsIn = (node: Html.ChildNode): string[] => {
		if (node.nodeName === "#text") return [(node as Html.TextNode).value];
		if (!("childNodes" in node) || ["code", "pre", "script", "style", "textarea"].includes(node.nodeName)) return [];
		return node.childNodes.flatMap(textsIn);
	};
	return parse(html)
		.childNodes.flatMap(textsIn)
		.filter((text) => /\*\*|\]\(/.test(text));
}

/** What a page loads by itself from elsewhere, and what of its own its policy does not allow. */
export function foreignParts(html: string): string[] {
	const elements = elementsOf(html);
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
