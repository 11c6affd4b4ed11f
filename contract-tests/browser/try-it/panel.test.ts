import { operations } from "../../operations.ts";
import { testPanel } from "./panel.suite.ts";

/** The page with the most kinds of fields: a body, and what leads to a job. */
const richest = operations.filter(({ bodies, polls }) => bodies.length > 0 && polls.length > 0).slice(0, 1);

testPanel(richest.length > 0 ? richest : operations.slice(0, 1), [], ["zh"]);
