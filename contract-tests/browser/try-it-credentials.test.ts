import { languages } from "../../docs-site/src/language.ts";
import { operations } from "../operations.ts";
import { inTurn } from "./in-turn.ts";
import { alternativesOf, testCredentials } from "./try-it-credentials.suite.ts";

/** Each form of a credential once, with the first operation that takes it. */
const forms = new Map(operations.flatMap(alternativesOf).map((alternative) => [JSON.stringify(alternative.credential), alternative]));

testCredentials(inTurn([...forms.values()], languages));
