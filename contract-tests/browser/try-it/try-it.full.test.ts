import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { each } from "../in-turn.ts";
import { testTryIt } from "./try-it.suite.ts";

testTryIt(each(operations, languages), each(operations, languages));
