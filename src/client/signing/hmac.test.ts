import { afterEach, expect, test, vi } from "vitest";
import { hmac, sha256 } from "./hmac.ts";

afterEach(() => vi.unstubAllGlobals());

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const message = "what do ya want for nothing?";

test.each([
	// https://www.rfc-editor.org/rfc/rfc2202#section-3 and https://www.rfc-editor.org/rfc/rfc4231#section-4.3
	["SHA-1", "Jefe", message, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"],
	["SHA-256", "Jefe", message, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
] as const)("HMAC with %s is the standard's for the key %s", async (hash, key, text, digest) => {
	expect(hex(await hmac(hash, key, text))).toBe(digest);
});

test("key and text are taken as UTF-8", async () => {
	expect(hex(await hmac("SHA-256", "é", "é"))).toBe("cfb9f5aecd21b357efb5291b1e33225a3561c75ba5e45f73b40e2e8d1ca992d6");
	const digest = "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c";
	const bytes = new TextEncoder().encode("é");
	for (const content of ["é", bytes, new Blob([bytes])]) expect(hex(await sha256(content))).toBe(digest);
});

test.each([
	["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
	["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("SHA-256 of %j is the standard's", async (text, digest) => {
	expect(hex(await sha256(text))).toBe(digest);
});

test("an empty key is refused, and not taken for one", async () => {
	await expect(hmac("SHA-256", "", "text")).rejects.toThrow(new TypeError("auth: no secret"));
});

test("a page that came over plain HTTP is told what is missing", async () => {
	vi.stubGlobal("crypto", { getRandomValues: () => undefined });
	const refusal = new TypeError("auth: signing needs HTTPS or localhost");
	await expect(hmac("SHA-1", "key", "text")).rejects.toThrow(refusal);
	await expect(sha256("text")).rejects.toThrow(refusal);
});
