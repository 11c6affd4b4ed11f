import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { inTurn } from "../in-turn.ts";
import { testTryIt } from "./try-it.suite.ts";

/** One of each API; and every answer of the one with the fewest. */
const shown = [...Map.groupBy(operations, ({ api }) => api).values()].flatMap((own) => own.slice(-1));
const simplest = operations.toSorted((a, b) => a.answers.length - b.answers.length).slice(0, 1);

testTryIt(inTurn(shown, languages), inTurn(simplest, languages));
