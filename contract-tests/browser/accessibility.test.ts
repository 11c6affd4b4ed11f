import { testAccessibility, views } from "./accessibility.suite.ts";
import { inTurn } from "./in-turn.ts";
import { operationPages, pages } from "./site.ts";

/** A page has the same place in both languages; each is seen in one of them, operations only in the first two. */
const english = pages.filter((address) => !address.startsWith("/zh/"));
const others = english.filter((address) => !operationPages.includes(address));
const chosen = [...others, ...english.filter((address) => operationPages.includes(address)).slice(0, 2)];
const addresses = inTurn(chosen, ["", "/zh"]).map(([address, language]) => language + address);

testAccessibility(
	inTurn(addresses, views).map(([address, view]) => [address, [view]]),
	[["/zh/", views.slice(0, 1)]],
);
