import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { inTurn } from "../in-turn.ts";
import { alternativesOf, isDropped, testCredentials } from "./credentials.suite.ts";

/** A credential that a page can send, and one that it cannot. */
const all = operations.flatMap(alternativesOf);
const chosen = [all.filter((alternative) => !isDropped(alternative)), all.filter(isDropped)].flatMap((some) => some.slice(0, 1));

testCredentials(inTurn(chosen, languages));
