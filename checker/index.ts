/** What may be used from outside. It runs in Node and in a page that forbids `eval`: no file, no socket, no compiling. */
export { type Check, checkHar, merge, type Verdict } from "./check.ts";
export type { Contract, Operation } from "./contract.ts";
export type { Exchange } from "./exchange.ts";
export { type Finding, type Rule, rules } from "./finding.ts";
export { HarError, readHar } from "./har.ts";
export { judge } from "./judge.ts";
export { report } from "./report.ts";
