import type { Language } from "../language.ts";
import type { Form } from "./form.ts";
import { mockAddress } from "./mock-address.ts";

/** The panel is loaded when it is opened for the first time, so that a page that is read costs little. */
async function open(details: HTMLDetailsElement): Promise<void> {
	const place = details.querySelector<HTMLElement>(".try-it-panel");
	if (place === null) return;
	try {
		const [{ openPanel }, mock] = await Promise.all([import("./panel.ts"), mockAddress()]);
		const form: Form = JSON.parse(details.querySelector("script")?.textContent ?? "");
		openPanel(place, form, { mock, language: details.dataset.language as Language, startMock: details.dataset.startMock });
	} catch {
		place.textContent = details.dataset.failed ?? "";
	}
}

for (const details of document.querySelectorAll<HTMLDetailsElement>("details.try-it")) {
	if (details.open) open(details);
	else details.addEventListener("toggle", () => open(details), { once: true });
}
