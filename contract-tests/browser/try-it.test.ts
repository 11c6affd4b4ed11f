import { languages } from "../../docs-site/src/language.ts";
import { operations } from "../operations.ts";
import { inTurn } from "./in-turn.ts";
import { testTryIt } from "./try-it.suite.ts";

const richest = operations.toSorted((a, b) => b.answers.length - a.answers.length).slice(0, 1);

testTryIt(inTurn(operations, languages), inTurn(richest, languages));
