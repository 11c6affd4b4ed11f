import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { testPanel } from "./panel.suite.ts";

testPanel(operations, operations, languages);
