import { expect, test } from "vitest";
import { algorithms, vectorsOf } from "../client/fixtures/vectors.ts";
import { coversHost } from "./signed-host.ts";

test.each(algorithms)("%s covers the Host where its vectors name it among what is signed", async (algorithm) => {
	const named = vectorsOf(algorithm).some(([, { headers, names }]) => /\bhost\b/i.test(headers[names.credential] ?? ""));
	expect(await coversHost(algorithm)).toBe(named);
});

test("an algorithm that nobody knows is taken to cover it", async () => expect(await coversHost("none")).toBe(true));
