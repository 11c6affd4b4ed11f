import { valueAt } from "../../openapi/json-pointer.ts";
import { type Link, linked } from "./linked.ts";
import { expand } from "./uri-template.ts";
import { momentOf } from "./wall-clock.ts";

export interface ConsoleLinkOptions {
	/** The time zone of the server's clock, `Asia/Shanghai` or `+08:00`. Without it, a time that names no zone is not read. */
	timeZone?: string | undefined;
	/** The options that the API's links need. */
	[option: string]: string | number | boolean | undefined;
}

/** A console, and how to open it. The URL is a secret: anyone who has it can open the console. */
export interface ConsoleLink {
	href: string;
	/** `page` is for a browser's window, `websocket` for a viewer in a page, `native` for a program. */
	kind: Link["kind"];
	/** The scheme of the URL: `https`, `wss`, `vnc`. */
	protocol: string;
	/** When the link expires, if that is known. */
	expires?: Date;
}

/** A URL from its scheme to the end of its port. A user and a password do not match, because they could make it look like a URL of another host. */
const site = /^[a-z][a-z\d+.-]*:\/\/(\[[\da-f:.]+]|[\w.-]+)(:\d+)?([/?#]|$)/i;

/**
 * The link to the console that a result hands out.
 * @throws TypeError if the contract has no link for this result and these options. The message holds no part of the URL.
 */
export function consoleLink(result: { ok: true; data: unknown }, options: ConsoleLinkOptions = {}): ConsoleLink {
	const links = (result as { [linked]?: readonly Link[] })?.[linked];
	if (!result?.ok || !links) throw refusal("expected a result that is ok, of an operation that hands out a console");
	const valueIn = (source: string) => (source[0] === "/" ? valueAt(result.data, source) : options[source]);
	const fitting = links.filter(({ when = {} }) => Object.entries(when).every(([source, wanted]) => holds(source, valueIn(source), wanted)));
	const [template] = fitting;
	if (!template) throw refusal(`the contract has no link for what it finds in ${sourcesOf(links).join(", ")}`);

	const href = expand(template.href, (variable) => {
		const source = template.when && Object.hasOwn(template.when, variable) ? variable : `/${variable.replaceAll(".", "/")}`;
		return { at: source, value: valueIn(source) };
	});
	const protocol = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? "";
	// If the whole URL comes from the body or an option, its scheme selects the item.
	const alternatives = fitting.filter((link) => link.href === template.href);
	const link = alternatives.find(({ schemes }) => schemes.includes(protocol));
	if (!link) {
		const got = /^[a-z]{1,12}$/.test(protocol) ? `the scheme ${protocol}` : "something without such a scheme";
		throw refusal(`expected ${alternatives.flatMap(({ schemes }) => schemes).join(", ")} in ${template.href}, got ${got}`);
	}
	if (!site.test(href) || !URL.canParse(href)) throw refusal(`${template.href} gives no URL with a host and without a user`);

	const { kind, expires: until } = link;
	const expires = options.timeZone && until ? momentOf(valueIn(until), options.timeZone) : undefined;
	return { href, kind, protocol, ...(expires && { expires }) };
}

/** An option may be a longer version than the wanted one. A member of the body must be equal. */
const holds = (source: string, value: unknown, wanted: string) => {
	if (wanted === "present") return Boolean(value);
	return source[0] === "/" ? value === wanted : `${value}.`.startsWith(`${wanted}.`);
};

const sourcesOf = (links: readonly Link[]) => [...new Set(links.flatMap(({ when = {} }) => Object.keys(when)))];

const refusal = (what: string) => new TypeError(`consoleLink: ${what}`);
