/** The part that the clients of all APIs share. */
export { type ConsoleLink, type ConsoleLinkOptions, consoleLink } from "./console-link/console-link.ts";
export { ContractError } from "./errors/contract-error.ts";
export { LogInError } from "./errors/log-in-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { NotJsonError } from "./errors/not-json-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { TooLargeError } from "./errors/too-large-error.ts";
export type { Finding, Validators } from "./validators.ts";
