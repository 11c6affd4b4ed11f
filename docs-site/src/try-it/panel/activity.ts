import { fill } from "../../locale.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";

/** The buttons that begin and end a request, and what is said of it. */
export interface Activity {
	element: HTMLElement;
	submit: HTMLButtonElement;
	/** Said to who sees and to who hears. */
	say(words: string): void;
	/** Does the work unless some is being done; the reader may stop it. */
	during(work: (stopped: AbortSignal) => Promise<void>): Promise<void>;
}

export function activity(t: Text): Activity {
	const submit = element("button", { type: "submit", class: "send" }, t.send);
	const abort = element("button", { type: "button", hidden: true }, t.abort);
	const status = element("p", { role: "status", class: "status" });
	let controller: AbortController | undefined;
	abort.addEventListener("click", () => controller?.abort());
	return {
		element: element("div", { class: "activity stack" }, element("div", { class: "actions" }, submit, abort), status),
		submit,
		say(words) {
			status.textContent = words;
		},
		async during(work) {
			if (controller !== undefined) return;
			controller = new AbortController();
			abort.hidden = false;
			// The same words, said twice, are heard once.
			status.textContent = "";
			submit.setAttribute("aria-disabled", "true");
			try {
				await work(controller.signal);
			} catch (error) {
				status.textContent = controller.signal.aborted ? t.failures.aborted : fill(t.failed, { why: String(error) });
			} finally {
				controller = undefined;
				// A button that goes takes the focus with it.
				if (document.activeElement === abort) submit.focus();
				abort.hidden = true;
				submit.removeAttribute("aria-disabled");
			}
		},
	};
}
