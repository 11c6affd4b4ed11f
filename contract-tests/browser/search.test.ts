import { inTurn } from "./in-turn.ts";
import { testSearch, words } from "./search.suite.ts";

testSearch(inTurn(words, ["/", "/zh/"]));
