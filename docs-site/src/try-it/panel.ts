import type { Language } from "../language.ts";
import { fill } from "../locale.ts";
import { unsendable } from "./forbidden.ts";
import type { Form } from "./form.ts";
import { activity } from "./panel/activity.ts";
import { element } from "./panel/element.ts";
import { entry } from "./panel/entry.ts";
import { run } from "./panel/run.ts";
import { text } from "./text.ts";

interface Surroundings {
	/** The address of the mock. */
	mock: string;
	language: Language;
	/** The command that starts it, where that is another one. */
	startMock: string | undefined;
}

/** Puts the panel of an operation into the page. */
export function openPanel(place: HTMLElement, form: Form, { mock, language, startMock = text[language].startMock }: Surroundings): void {
	const t = { ...text[language], startMock };
	const actions = activity(t);
	const fields = entry(form, mock, t);
	const result = element("div", { class: "result" });
	const note = element("p", { class: "warning" });
	const page = element("form", { autocomplete: "off" }, ...fields.elements, note, actions.element);
	const update = () => {
		fields.update();
		const dropped = unsendable(form.method, fields.credential().schemes, fields.filled()?.parameters ?? []);
		note.hidden = dropped.length === 0;
		note.textContent = fill(t.unsendable, { names: dropped.join(", ") });
		actions.submit.disabled = fields.lacksBody();
		actions.submit.textContent = dropped.length === 0 ? t.send : t.makeCurl;
	};
	page.addEventListener("input", update);
	page.addEventListener("invalid", ({ target }) => unfold(target), { capture: true });
	page.addEventListener("submit", (event) => {
		event.preventDefault();
		actions.during(async (stopped) => {
			await run(form, fields, actions, result, stopped, t);
			result.scrollIntoView();
		});
	});
	update();
	place.replaceChildren(page, result);
	const details = place.closest("details");
	const showButton = () => details?.open && scrollBy(0, below(actions.element));
	details?.addEventListener("toggle", showButton);
	showButton();
}

/** How far an element reaches below what is seen of the page, in pixels. */
const below = (element: Element) => Math.max(0, element.getBoundingClientRect().bottom - innerHeight);

/** A field that cannot be seen cannot say what is wrong with it. */
function unfold(target: EventTarget | null): void {
	const around = target instanceof Element ? target.closest("details") : null;
	if (around !== null) around.open = true;
}
