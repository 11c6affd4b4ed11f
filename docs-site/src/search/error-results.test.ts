import { expect, onTestFinished, test, vi } from "vitest";
import { searchErrors } from "./error-results.ts";
import type { KnownError } from "./known-error.ts";

const known: KnownError[] = ["A.1", "B.2"].map((says) => ({ says, cause: "Off.", api: "Acme", href: `/errors/#${says}` }));

interface Row {
	children: unknown[];
	append(...children: unknown[]): void;
}

/** As much of a page as the search asks of one: a field, a list, and the place above Pagefind's own results. */
function page(load: () => Promise<KnownError[]>) {
	const field = { value: "" };
	const shown: { rows: Row[]; isConnected: boolean } = { rows: [], isConnected: false };
	const list = { replaceChildren: (...rows: Row[]) => void Object.assign(shown, { rows }) };
	const results = {
		querySelector: () => list,
		remove: () => void Object.assign(shown, { isConnected: false }),
		get isConnected() {
			return shown.isConnected;
		},
	};
	const drawer = { before: () => void Object.assign(shown, { isConnected: true }) };
	const search = Object.assign(new EventTarget(), { querySelector: (selector: string) => (selector === "input" ? field : drawer) });
	vi.stubGlobal("document", {
		createElement: (): Row => ({
			children: [],
			append(...children: unknown[]) {
				this.children.push(...children);
			},
		}),
	});
	onTestFinished(() => void vi.unstubAllGlobals());
	searchErrors(search as unknown as HTMLElement, results as unknown as HTMLElement, load);
	const settled = () => new Promise((resolve) => setTimeout(resolve));
	return {
		shown,
		field,
		async type(value: string) {
			field.value = value;
			search.dispatchEvent(new Event("input"));
			await settled();
		},
		async click() {
			search.dispatchEvent(new Event("click"));
			await settled();
			await settled();
		},
	};
}

test("an error that is typed is shown with its cause, and goes when the field is emptied", async () => {
	const load = vi.fn(async () => known);
	const { shown, field, type, click } = page(load);
	await type("b.2");
	expect(shown.isConnected).toBe(true);
	expect(shown.rows.map(({ children }) => children)).toEqual([
		[expect.objectContaining({ href: "/errors/#B.2", textContent: "B.2" }), " Acme", expect.objectContaining({ textContent: "Off." })],
	]);
	await type("zyzzyva");
	expect(shown.isConnected).toBe(false);
	await type("A.1");
	field.value = "";
	await click();
	expect(shown.isConnected).toBe(false);
	expect(load).toHaveBeenCalledTimes(1);
});

test("what could not be loaded is asked for again with the next letter", async () => {
	const load = vi.fn(async () => known);
	load.mockRejectedValueOnce(new TypeError("failed"));
	const { shown, type } = page(load);
	await type("A.");
	await type("A.1");
	expect([shown.isConnected, shown.rows.length]).toEqual([true, 1]);
});
