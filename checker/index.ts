/** What may be used from outside. It runs in Node and in a page that forbids `eval`: no file, no socket, no compiling. */
export { checkEntry, type Judged, type LeftOut, type Verdict } from "./check.ts";
export type { Contract, Operation } from "./contract.ts";
export type { Exchange } from "./exchange.ts";
export { HarError } from "./fault.ts";
export { type Finding, type Rule, rules } from "./finding.ts";
export { judge } from "./judge.ts";
export { entriesOf } from "./recording.ts";
export { type Summary, Tally } from "./tally.ts";
