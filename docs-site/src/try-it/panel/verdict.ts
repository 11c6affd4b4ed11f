import type { Finding } from "../../../../src/checker/index.ts";
import { fill } from "../../locale.ts";
import type { Text } from "../text.ts";
import type { Verdict } from "../verdict.ts";
import { element } from "./element.ts";
import { section } from "./section.ts";

export function verdictView({ level, findings, unseen }: Verdict, t: Text): HTMLElement {
	return section(
		t.verdict,
		element("p", { class: `verdict ${level}` }, t.levels[level]),
		...(findings.length > 0 ? [element("ul", {}, ...findings.map((finding) => findingView(finding, t)))] : []),
		...(unseen.length > 0 ? [element("p", { class: "note" }, fill(t.unseen, { names: unseen.join(", ") }))] : []),
	);
}

/** The checker's words are English on every page. */
function findingView({ level, rule, pointer, message, spec }: Finding, t: Text): HTMLElement {
	return element(
		"li",
		{},
		element("strong", { class: level }, level),
		" ",
		// The page of an operation is two steps below the first page of its language.
		element("a", { href: `../../rules/${rule}/` }, element("code", {}, rule)),
		` ${t.at} `,
		element("code", {}, pointer),
		element("br"),
		element("span", { lang: "en" }, message),
		element("br"),
		element("code", {}, spec),
	);
}
