import { afterEach, expect, test, vi } from "vitest";

afterEach(() => void vi.unstubAllGlobals());

/** A panel's place in a page, whose form is no JSON, so that it cannot be opened. */
function resolved(page: { isOpen: boolean }) {
	const place = { textContent: "" };
	const details = Object.assign(new EventTarget(), {
		open: page.isOpen,
		dataset: { failed: "It could not be loaded." },
		querySelector: (selector: string) => (selector === ".try-it-panel" ? place : { textContent: "{" }),
	});
	return { place, details };
}

test("the panel is loaded when it is opened, at once where it is open, and says so where it cannot be", async () => {
	const [closed, open] = [resolved({ isOpen: false }), resolved({ isOpen: true })];
	vi.stubGlobal("document", { querySelectorAll: () => [closed.details, open.details] });
	await import("./open.ts");
	await expect.poll(() => open.place.textContent).toBe("It could not be loaded.");
	expect(closed.place.textContent).toBe("");
	closed.details.dispatchEvent(new Event("toggle"));
	await expect.poll(() => closed.place.textContent).toBe("It could not be loaded.");
});
