import { each } from "./in-turn.ts";
import { testSearch, words } from "./search.suite.ts";

testSearch(each(words, ["/", "/zh/"]));
