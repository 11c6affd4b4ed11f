import type { Sign } from "../../../client/signing/sign.ts";

const files = import.meta.glob<{ sign: Sign<unknown> }>(["../../../client/signing/*.ts", "!../../../client/signing/*.test.ts"]);

/** The algorithm of an `x-signature`, loaded when it is needed. */
export async function signerOf(algorithm: string): Promise<Sign<unknown>> {
	const load = files[`../../../client/signing/${algorithm}.ts`];
	if (load === undefined) throw new Error(`client/signing/ has no ${algorithm}`);
	return (await load()).sign;
}
