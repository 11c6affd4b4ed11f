import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { each } from "../in-turn.ts";
import { alternativesOf, testCredentials } from "./credentials.suite.ts";

testCredentials(each(operations.flatMap(alternativesOf), languages));
