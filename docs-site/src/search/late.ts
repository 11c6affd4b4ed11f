/**
 * Starlight loads the search, 26 kB, on each page as soon as the browser is idle: `requestIdleCallback` in its Search.astro.
 * Here it waits until somebody turns to the search.
 */
const search = document.querySelector("site-search");
const dialog = search?.querySelector("dialog");
const whenIdle = window.requestIdleCallback;

if (search && dialog) {
	// Capturing comes before Starlight's own listener.
	window.addEventListener("DOMContentLoaded", () => waitFor(search, dialog), { capture: true, once: true });
	nameField(search, dialog);
}

function waitFor(search: Element, dialog: HTMLDialogElement): void {
	window.requestIdleCallback = (load: IdleRequestCallback) => {
		const begin = () => {
			opening.disconnect();
			for (const type of ["pointerover", "focusin"]) search.removeEventListener(type, begin);
			load({ didTimeout: false, timeRemaining: () => 0 });
		};
		const opening = new MutationObserver(begin);
		opening.observe(dialog, { attributes: true, attributeFilter: ["open"] });
		for (const type of ["pointerover", "focusin"]) search.addEventListener(type, begin);
		return 0;
	};
	setTimeout(() => {
		window.requestIdleCallback = whenIdle;
	});
}

/** Pagefind names its field by a title alone, which not every screen reader says: https://dequeuniversity.com/rules/axe/4.11/label-title-only */
function nameField(search: Element, dialog: HTMLDialogElement): void {
	const coming = new MutationObserver(() => {
		const field = search.querySelector<HTMLInputElement>("input[title]");
		if (field === null) return;
		coming.disconnect();
		field.setAttribute("aria-label", field.title);
		if (dialog.open) field.focus();
	});
	coming.observe(search, { childList: true, subtree: true });
}
