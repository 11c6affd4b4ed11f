import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Vector, vectorsOf, algorithms as withVectors } from "../fixtures/vectors.ts";
import { algorithms } from "./algorithms.ts";
import type { Sign } from "./sign.ts";

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test("each algorithm has vectors, and each vector an algorithm", () => {
	expect(withVectors.toSorted()).toEqual(Object.keys(algorithms).toSorted());
	for (const algorithm of withVectors) expect(vectorsOf(algorithm)).not.toEqual([]);
});

describe.each(Object.entries(algorithms))("%s", (algorithm, load) => {
	const vectors = vectorsOf(algorithm);

	async function signed({ time, request, names }: Vector, secret: Vector["secret"], changes: Partial<Vector["request"]> = {}) {
		vi.setSystemTime(new Date(time));
		const sign = (await load()).sign as Sign<Vector["secret"]>;
		const { url, body, ...rest } = { ...request, ...changes };
		return sign({ ...rest, url: new URL(url), body }, secret, names);
	}

	test.each(vectors)("signs %s as openssl does", async (_, vector) => {
		expect(await signed(vector, vector.secret)).toEqual(vector.headers);
	});

	const [, vector] = vectors[0] as [string, Vector];
	const secretName = Object.keys(vector.secret).find((name) => /secret/i.test(name)) ?? "";

	test.each<[string, () => Promise<Record<string, string>>]>([
		["secret", () => signed(vector, { ...vector.secret, [secretName]: "another" })],
		["method", () => signed(vector, vector.secret, { method: "PATCH" })],
		["path", () => signed(vector, vector.secret, { url: "https://cloud.example/x/y", path: "/x/y" })],
		["time", () => signed({ ...vector, time: "2026-11-21T08:00:01Z" }, vector.secret)],
	])("signs otherwise with another %s", async (_, other) => {
		const credential = vector.names.credential;
		expect((await other())[credential]).not.toBe(vector.headers[credential]);
	});

	test("says that the secret is missing", async () => {
		const failure: Error = await signed(vector, { ...vector.secret, [secretName]: "" }).catch((error) => error);
		expect(failure).toEqual(new TypeError("auth: no secret"));
	});

	test("never sends the secret", async () => {
		expect(JSON.stringify(await signed(vector, vector.secret))).not.toContain(vector.secret[secretName]);
	});

	test("says what is missing on a page that came over plain HTTP", async () => {
		vi.stubGlobal("crypto", { getRandomValues: () => undefined });
		const failure: Error = await signed(vector, vector.secret).catch((error) => error);
		expect(failure).toBeInstanceOf(TypeError);
		expect(failure.message).toBe("auth: signing needs HTTPS or localhost");
	});
});
