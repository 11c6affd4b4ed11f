import { expect, test } from "vitest";
import type { Contract } from "../../checker/contract.ts";
import { algorithms, vectorsOf } from "../../client/fixtures/vectors.ts";
import { coversHost, signatureOf } from "./signed-host.ts";

test.each(algorithms)("%s covers the Host where its vectors name it among what is signed", async (algorithm) => {
	const named = vectorsOf(algorithm).some(([, { headers, names }]) => /\bhost\b/i.test(headers[names.credential] ?? ""));
	expect(await coversHost(algorithm)).toBe(named);
});

test("an algorithm that nobody knows is taken to cover it", async () => expect(await coversHost("none")).toBe(true));

test("an API's signatures cover the Host if one of them does", async () => {
	const [without, covering] = await Promise.all(
		[false, true].map(async (covers) => {
			for (const name of algorithms) if ((await coversHost(name)) === covers) return name;
			return undefined;
		}),
	);
	const signedWith = (...signatures: (string | undefined)[]) =>
		signatureOf({
			operations: [{ security: { alternatives: [signatures.map((signature) => ({ scheme: "a", signature }))] } }],
		} as unknown as Contract);
	expect(await signedWith()).toBe("none");
	expect(await signedWith(undefined)).toBe("none");
	expect(await signedWith(without)).toBe("without Host");
	expect(await signedWith(without, covering)).toBe("with Host");
});
