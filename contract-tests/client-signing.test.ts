import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import type { Names, Sign } from "../client/signing/sign.ts";

interface Vector {
	summary: string;
	/** When it is signed. */
	time: string;
	request: { method: string; url: string; path: string; headers: Record<string, string>; body?: string };
	secret: Record<string, string>;
	names: Names;
	/** What the signature adds; made with the `openssl` commands in the vector's comment. */
	headers: Record<string, string>;
}

const folder = join(import.meta.dirname, "signing");

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe.each(readdirSync(folder))("%s", (algorithm) => {
	const vectors = readdirSync(join(folder, algorithm)).map((file): [string, Vector] => [
		file,
		parse(readFileSync(join(folder, algorithm, file), "utf8")),
	]);

	async function signed({ time, request, names }: Vector, secret: Vector["secret"], changes: Partial<Vector["request"]> = {}) {
		vi.setSystemTime(new Date(time));
		const { sign }: { sign: Sign<Vector["secret"]> } = await import(`../client/signing/${algorithm}.ts`);
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
