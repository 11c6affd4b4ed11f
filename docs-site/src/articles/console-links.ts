import type { Link } from "../../../src/client/console-link/linked.ts";
import type { Words } from "../text.ts";
import { code, table } from "./table.ts";

/** The ways to open a console, the first that fits first, with what the templates mean. */
export function consoleLinkTable(links: readonly Link[], t: Words): string {
	return [consoleLinkNotes(links, t), table(consoleLinkHead(t), consoleLinkRows(links, t))].join("\n\n");
}

export const consoleLinkHead = (t: Words) => [t.condition, t.opens, t.link, t.linkEnds];

/** Markdown. */
export const consoleLinkRows = (links: readonly Link[], t: Words): string[][] =>
	links.map((link) => [
		conditionOf(link, t) || t.always,
		t.kinds[link.kind],
		code(link.href),
		link.expires === undefined ? t.noEnd : code(dotted(link.expires)),
	]);

/** How to read the rows. */
export function consoleLinkNotes(links: readonly Link[], t: Words): string {
	const hasVersions = links.some(({ when = {} }) => Object.values(when).some((value) => /^\d+$/.test(value)));
	return [t.firstMatch, t.template, ...(hasVersions ? [t.versions] : [])].join(t.gap);
}

/** What must hold for a link; empty where it always holds. */
export function conditionOf({ when = {}, href, schemes }: Link, t: Words): string {
	const said = Object.entries(when).map(([source, value]) => {
		const name = source.startsWith("/") ? code(dotted(source)) : `${t.option} ${code(source)}`;
		return value === "present" ? `${name} ${t.present}` : `${name} = ${code(value)}`;
	});
	// A template that says its scheme has no other.
	const scheme = href.startsWith("{") ? [`${t.scheme} ${schemes.map(code).join(` ${t.or} `)}`] : [];
	return [...said, ...scheme].join(t.comma);
}

/** A JSON Pointer as the templates name the same member. */
const dotted = (pointer: string) => pointer.slice(1).replaceAll("/", ".");
