import type { Sign } from "../../../src/client/signing/sign.ts";

const files = import.meta.glob<{ sign: Sign<unknown> }>(["../../../src/client/signing/*.ts", "!../../../src/client/signing/*.test.ts"]);

/** The algorithm of an `x-signature`, loaded when it is needed. */
export async function signerOf(algorithm: string): Promise<Sign<unknown>> {
	const load = files[`../../../src/client/signing/${algorithm}.ts`];
	if (load === undefined) throw new Error(`src/client/signing/ has no ${algorithm}`);
	return (await load()).sign;
}
