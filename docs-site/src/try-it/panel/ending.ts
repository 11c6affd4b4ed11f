import type { Ending } from "../ending.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { section } from "./section.ts";

/** Where a reply leads, if it leads anywhere. */
export function endingView({ link, error }: Ending, t: Text): HTMLElement[] {
	return [
		...(link === undefined ? [] : [section(t.openConsole, ...linkView(link, t))]),
		...(error === undefined
			? []
			: [
					section(
						error.says,
						element("p", {}, element("strong", {}, t.cause), `${t.colon}${error.cause}`),
						element("p", {}, element("strong", {}, t.remedy), `${t.colon}${error.remedy}`),
						element("p", {}, element("a", { href: `#${error.id}` }, `#${error.id}`)),
					),
				]),
	];
}

/** A browser opens a page; what else opens a console gets its address. */
function linkView(link: NonNullable<Ending["link"]>, t: Text): HTMLElement[] {
	if ("fault" in link)
		return [element("p", { lang: "en" }, link.fault), element("p", {}, element("a", { href: "#open-console" }, t.buildLink))];
	const address = element("code", {}, link.href);
	const opener = link.kind === "page" ? element("a", { href: link.href, target: "_blank", rel: "noopener noreferrer" }, address) : address;
	return [element("p", {}, opener), element("p", { class: "note" }, t.kinds[link.kind])];
}
