import type { Link } from "../../client/console-link/linked.ts";
import { below, isObject, type Json, type Spec } from "../../openapi/document.ts";
import type { Place } from "../../openapi/resolve.ts";
import { declares } from "../../openapi/schemas/declared-property.ts";

/** The schemes that a window or a page can open. Every other scheme is for a program. */
const schemesByKind: Record<string, string[]> = { page: ["https", "http"], websocket: ["wss", "ws"] };
/** What src/client/console-link/wall-clock.ts reads, in the letters of https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/text/SimpleDateFormat.html */
const wallClock = "MMM d, yyyy h:mm:ss a";
const members = ["when", "kind", "schemes", "href", "expires"];

/** `x-console-link` of a response, as the client reads it: each item has its schemes, and everything it names exists. */
export function linksOf(spec: Spec, { pointer, value }: Place): Link[] {
	const items = value["x-console-link"];
	if (items === undefined) return [];
	const at = below(pointer, "x-console-link");
	if (!Array.isArray(items) || items.length === 0) throw spec.error(at, "expected a list of links");
	return items.map((item, index) => linkOf(spec, { pointer, value }, item, below(at, index)));
}

function linkOf(spec: Spec, response: Place, item: Json, at: string): Link {
	if (!isObject(item)) throw spec.error(at, "expected a link: when, kind, schemes, href, expires");
	const unknown = Object.keys(item).find((name) => !members.includes(name));
	if (unknown !== undefined) throw spec.error(below(at, unknown), `${unknown} is no member of a link; it has ${members.join(", ")}`);
	const { kind } = item;
	if (kind !== "page" && kind !== "websocket" && kind !== "native")
		throw spec.error(below(at, "kind"), "the kind is none of page, websocket, native");
	const when = whenOf(spec, response, item.when, below(at, "when"));
	const href = hrefOf(spec, response, item.href, Object.keys(when), below(at, "href"));
	const schemes = schemesOf(spec, item.schemes, href, at);
	const wrong = schemes.find((scheme) => schemesByKind[kind]?.includes(scheme) === false || (kind === "native" && isWeb(scheme)));
	if (wrong !== undefined) throw spec.error(at, `a link of kind ${kind} cannot have the scheme ${wrong}`);
	const expires = expiresOf(spec, response, item.expires, below(at, "expires"));
	return { ...(Object.keys(when).length > 0 && { when }), kind, href, schemes, ...(expires !== undefined && { expires }) };
}

const isWeb = (scheme: string) =>
	Object.values(schemesByKind).flat().includes(scheme) || ["javascript", "data", "blob", "file"].includes(scheme);

function whenOf(spec: Spec, response: Place, when: Json | undefined, at: string): Record<string, string> {
	if (when === undefined) return {};
	if (!isObject(when)) throw spec.error(at, "expected a map from pointers and options to values");
	return Object.fromEntries(
		Object.entries(when).map(([source, wanted]) => {
			if (typeof wanted === "object" || wanted === "") throw spec.error(below(at, source), "expected a value, or present");
			if (source.startsWith("/")) checkDeclared(spec, response, source, below(at, source));
			else if (!/^[A-Za-z]\w*$/.test(source) || source === "timeZone")
				throw spec.error(below(at, source), `${source} cannot name an option; write a word other than timeZone, or a pointer`);
			return [source, String(wanted)];
		}),
	);
}

function hrefOf(spec: Spec, response: Place, href: Json | undefined, options: string[], at: string): string {
	if (typeof href !== "string" || !/^([a-z][a-z\d+.-]*:\/\/|\{\+)/.test(href))
		throw spec.error(at, "expected a URI template that begins with a scheme and ://, or with {+x}");
	if (/[{}]/.test(href.replace(/\{\+?\w+(\.\w+)*\}/g, "")))
		throw spec.error(at, "an expression is neither {x} nor {+x}, where x is an option or, with dots, the way to a member of the body");
	for (const [, variable = ""] of href.matchAll(/\{\+?([\w.]+)/g))
		if (!options.includes(variable)) checkDeclared(spec, response, `/${variable.replaceAll(".", "/")}`, at);
	return href;
}

function schemesOf(spec: Spec, schemes: Json | undefined, href: string, at: string): string[] {
	const written = /^[^{:]+/.exec(href)?.[0];
	if (written !== undefined) {
		if (schemes !== undefined) throw spec.error(below(at, "schemes"), "the href says its scheme; leave schemes out");
		return [written];
	}
	if (!Array.isArray(schemes) || schemes.length === 0)
		throw spec.error(at, "the href begins with a value; say which schemes it may have: schemes: [https]");
	return schemes.map((scheme) => {
		if (typeof scheme !== "string" || !/^[a-z][a-z\d+.-]*$/.test(scheme))
			throw spec.error(below(at, "schemes"), "expected schemes, lower case, without a colon");
		return scheme;
	});
}

function expiresOf(spec: Spec, response: Place, expires: Json | undefined, at: string): string | undefined {
	if (expires === undefined) return undefined;
	const { pointer, format } = isObject(expires) ? expires : {};
	if (typeof pointer !== "string") throw spec.error(at, "expected a pointer and a format");
	if (format !== wallClock) throw spec.error(below(at, "format"), `the client reads no other format than ${wallClock}`);
	checkDeclared(spec, response, pointer, below(at, "pointer"));
	return pointer;
}

function checkDeclared(spec: Spec, response: Place, pointer: string, at: string): void {
	if (!declares(spec, response, pointer))
		throw spec.error(at, `no schema of this response has ${pointer}; correct it, or name an option in when`);
}
