import { algorithms } from "../../../src/client/signing/algorithms.ts";
import type { Sign } from "../../../src/client/signing/sign.ts";

/** The algorithm of an `x-signature`, loaded when it is needed. */
export async function signerOf(algorithm: string): Promise<Sign<unknown>> {
	const load = algorithms[algorithm];
	if (load === undefined) throw new Error(`src/client/signing/ has no ${algorithm}`);
	return (await load()).sign as Sign<unknown>;
}
