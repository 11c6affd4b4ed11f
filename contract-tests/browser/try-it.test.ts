import { languages } from "../../docs-site/src/language.ts";
import { operations } from "../operations.ts";
import { inTurn } from "./in-turn.ts";
import { testTryIt } from "./try-it.suite.ts";

/** One of each API, and the one with the most answers. */
const shown = [...Map.groupBy(operations, ({ api }) => api).values()].flatMap((own) => own.slice(-1));
const richest = operations.toSorted((a, b) => b.answers.length - a.answers.length).slice(0, 1);

testTryIt(inTurn(shown, languages), inTurn(richest, languages));
