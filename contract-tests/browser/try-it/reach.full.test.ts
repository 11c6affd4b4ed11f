import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { type Row, screens, testReach } from "./reach.suite.ts";

testReach(operations.flatMap((operation) => languages.flatMap((language) => screens.map((screen): Row => [operation, language, screen]))));
