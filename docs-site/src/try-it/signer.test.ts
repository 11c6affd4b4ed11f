import { expect, test } from "vitest";
import { algorithms, vectorsOf } from "../../../src/client/fixtures/vectors.ts";
import { signerOf } from "./signer.ts";

test.each(algorithms)("%s is loaded by its name, and signs", async (algorithm) => {
	const [[, vector] = []] = vectorsOf(algorithm);
	if (vector === undefined) throw new Error(`${algorithm} has no vector`);
	const { url, body, ...request } = vector.request;
	const sign = await signerOf(algorithm);
	const added = await sign({ ...request, url: new URL(url), body }, vector.secret, vector.names);
	expect(Object.keys(added)).toEqual(expect.arrayContaining([vector.names.credential, vector.names.date]));
});

test.each(["rot13", "", "../signing/sign", "hmac.test"])(
	"an algorithm that nobody has written is refused by its name: %j",
	async (algorithm) => {
		await expect(signerOf(algorithm)).rejects.toThrow(`src/client/signing/ has no ${algorithm}`);
	},
);
