import type { Language } from "../language.ts";
import type { Form } from "./form.ts";

/** The panel is loaded when it is opened for the first time, so that a page that is read costs little. */
async function open(details: HTMLDetailsElement): Promise<void> {
	const place = details.querySelector<HTMLElement>(".try-it-panel");
	if (place === null) return;
	try {
		const { openPanel } = await import("./panel.ts");
		const form: Form = JSON.parse(details.querySelector("script")?.textContent ?? "");
		openPanel(place, form, details.dataset.language as Language);
	} catch {
		place.textContent = details.dataset.failed ?? "";
	}
}

for (const details of document.querySelectorAll<HTMLDetailsElement>("details.try-it")) {
	if (details.open) open(details);
	else details.addEventListener("toggle", () => open(details), { once: true });
}
