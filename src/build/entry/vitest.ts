import { expect } from "vitest";
import { toKeepContract } from "./checker.ts";

export interface ContractMatchers<R> {
	/** The exchange, an entry of a HAR 1.2, breaks no rule of the contract of the API; drift does not break one. */
	toKeepContract(api: string): R;
}

declare module "vitest" {
	interface Matchers<R extends void | Promise<void>, T> extends ContractMatchers<R> {}
}

declare global {
	/** Vitest 3 and 4 read it, too: https://vitest.dev/guide/extending-matchers */
	namespace jest {
		interface Matchers<R, T> extends ContractMatchers<R> {}
	}
}

expect.extend({ toKeepContract });
