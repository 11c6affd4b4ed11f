/** The public API of the checker. It runs in Node, and in a page that forbids `eval`. So it opens no file and no socket, and compiles no code. */

export type { Exchange } from "../har/exchange.ts";
export { HarError } from "../har/har-error.ts";
export { entriesOf } from "../har/stream/entries.ts";
export { type CheckResult, certainPart, checkEntry, checkRecorded, isUnknown, type Skipped, type Verdict } from "./check.ts";
export type { Contract, Operation } from "./contract.ts";
export { type Finding, type Rule, rules } from "./finding.ts";
export { judge } from "./judge.ts";
export { type Selected, selectExchange } from "./match/select-exchange.ts";
export { type Summary, SummaryCollector } from "./summary/summary.ts";
