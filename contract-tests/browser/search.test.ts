import { testSearch, words } from "./search.suite.ts";

/** A Chinese word, and one of the names that go over the wire. */
testSearch([words.slice(0, 1), words.slice(-1)].flat().map((sought) => [sought, "/zh/"]));
