import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { algorithms } from "../../../client/fixtures/vectors.ts";
import { contractOf } from "./contract.ts";
import { signerOf } from "./signer.ts";

afterEach(() => void vi.unstubAllGlobals());

test.each(algorithms)("the algorithm %s is loaded when it is needed", async (algorithm) => {
	const { sign } = await import(`../../../client/signing/${algorithm}.ts`);
	expect(await signerOf(algorithm)).toBe(sign);
});

test("an algorithm that nobody has written is an error", async () => {
	await expect(signerOf("acme-hmac")).rejects.toThrow("client/signing/ has no acme-hmac");
});

test.each(readdirSync(join(import.meta.dirname, "../../../generated")))("the contract of %s is loaded when it is needed", async (api) => {
	expect((await contractOf(api)).api).toBe(api);
});

test("a contract that was not generated is an error", async () => {
	await expect(contractOf("acme")).rejects.toThrow("generated/acme/ has no contract.js");
});

describe("The panel", () => {
	/** A panel's place in a page, whose form is no JSON, so that it cannot be opened. */
	function placeIn(page: { isOpen: boolean }) {
		const place = { textContent: "" };
		const details = Object.assign(new EventTarget(), {
			open: page.isOpen,
			dataset: { failed: "It could not be loaded." },
			querySelector: (selector: string) => (selector === ".try-it-panel" ? place : { textContent: "{" }),
		});
		return { place, details };
	}

	test("is loaded when it is opened, at once where it is open, and says so where it cannot be", async () => {
		const [closed, open] = [placeIn({ isOpen: false }), placeIn({ isOpen: true })];
		vi.stubGlobal("document", { querySelectorAll: () => [closed.details, open.details] });
		await import("./open.ts");
		await expect.poll(() => open.place.textContent).toBe("It could not be loaded.");
		expect(closed.place.textContent).toBe("");
		closed.details.dispatchEvent(new Event("toggle"));
		await expect.poll(() => closed.place.textContent).toBe("It could not be loaded.");
	});
});
