import { languages } from "../../docs-site/src/language.ts";
import { operations } from "../operations.ts";
import { inTurn } from "./in-turn.ts";
import { testTryIt } from "./try-it.suite.ts";

testTryIt(inTurn(operations, languages));
