import { languages } from "../../docs-site/src/language.ts";
import { operations } from "../operations.ts";
import { testPanel } from "./try-it-panel.suite.ts";

testPanel(operations, languages);
