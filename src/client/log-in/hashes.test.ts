import { expect, onTestFinished, test, vi } from "vitest";
import { hashes } from "./hashes.ts";

// printf %s 'pässword' | openssl dgst -sha512
test("sha-512 is that of openssl, of the text in UTF-8", async () => {
	expect(await hashes["sha-512"]("pässword")).toBe(
		"285de271b49e00ef6819cf0abbf0315e97c25cba3616167c770efc526c648b4de11f4b00dc71faed33a312c7ba83690d3ed14aaaadf6b622aa48996ff07ec8a4",
	);
});

test("where the page may not hash, the password is in no message", async () => {
	vi.stubGlobal("crypto", {});
	onTestFinished(() => void vi.unstubAllGlobals());
	await expect(hashes["sha-512"]("pa55word")).rejects.toThrow(/^logIn: hashing needs HTTPS or localhost$/);
});
