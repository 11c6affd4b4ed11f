import { testAccessibility, views } from "./accessibility.suite.ts";
import { covering, elementsOf } from "./covering.ts";
import { inTurn } from "./in-turn.ts";
import { files, pages } from "./site.ts";

/** As few pages as show every kind of element, in one language each: a page has the same place in both. */
const english = new Map(pages.filter((address) => !address.startsWith("/zh/")).map((address) => [address, files.get(address) ?? ""]));
const addresses = inTurn(covering(english, elementsOf), ["", "/zh"]).map(([address, language]) => language + address);

testAccessibility(
	inTurn(addresses, views).map(([address, view]) => [address, [view]]),
	[["/zh/", views.slice(0, 1)]],
);
