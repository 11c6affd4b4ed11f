import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Sign } from "../../client/signing/sign.ts";
import { algorithms, commandsOf, type Vector, vectorsOf } from "../signing.ts";

const noOpenssl = spawnSync("sh", ["-c", "command -v openssl"]).status !== 0;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe.each(algorithms)("%s", (algorithm) => {
	const vectors = vectorsOf(algorithm);

	async function signed({ time, request, names }: Vector, secret: Vector["secret"], changes: Partial<Vector["request"]> = {}) {
		vi.setSystemTime(new Date(time));
		const { sign }: { sign: Sign<Vector["secret"]> } = await import(`../../client/signing/${algorithm}.ts`);
		const { url, body, ...rest } = { ...request, ...changes };
		return sign({ ...rest, url: new URL(url), body }, secret, names);
	}

	test.each(vectors)("signs %s as openssl does", async (_, vector) => {
		expect(await signed(vector, vector.secret)).toEqual(vector.headers);
	});

	test.skipIf(noOpenssl && !process.env.CI).each(vectors)("holds in %s what the commands beside it print", (file, { names, headers }) => {
		const { stdout } = spawnSync("sh", ["-c", commandsOf(algorithm, file)], { encoding: "utf8" });
		expect(headers[names.credential]?.split(/:|Signature=/).at(-1)).toBe(stdout.trim());
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
		expect(failure).toEqual(new TypeError("auth: the secret is missing"));
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
