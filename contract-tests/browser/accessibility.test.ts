import { news, testAccessibility, views } from "./accessibility.suite.ts";
import { covering, elementsOf } from "./covering.ts";
import { inTurn } from "./in-turn.ts";
import { files, operationPages, pages } from "./site.ts";

/** As few pages as show every kind of element, one of them an operation's, in one language each: a page has the same place in both. */
const english = new Map(pages.filter((address) => !address.startsWith("/zh/")).map((address) => [address, files.get(address) ?? ""]));
const [first = "", ...others] = covering(english, elementsOf);
const chosen = [first, ...others.filter((address) => !operationPages.includes(address))];

testAccessibility(
	inTurn(inTurn(chosen, ["", "/zh"]), views).map(([[address, language], view]) => [language + address, [view]]),
	[["/zh/", views.slice(0, 1)]],
	news,
);
