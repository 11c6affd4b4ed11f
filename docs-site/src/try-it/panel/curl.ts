import type { Unsigned } from "../../../../src/client/signing/sign.ts";
import { curlOf } from "../curl.ts";
import type { Text } from "../text.ts";
import { element } from "./element.ts";
import { code } from "./section.ts";

/** The request for a shell, its credential in it. */
export function curlLine(request: Unsigned, t: Text): HTMLElement {
	const line = curlOf(request);
	const shown = code(line);
	const copy = element("button", { type: "button" }, t.copy);
	const said = element("span", { role: "status" });
	copy.addEventListener("click", async () => {
		// A page that came over plain HTTP has no clipboard: there the reader copies what is selected.
		const isCopied = await navigator.clipboard?.writeText(line).then(
			() => true,
			() => false,
		);
		if (!isCopied) getSelection()?.selectAllChildren(shown);
		said.textContent = isCopied ? t.copied : t.selected;
	});
	return element("div", { class: "stack" }, shown, element("div", { class: "actions" }, copy, said));
}

/** The same, kept out of the page until the reader asks for it. */
export function hiddenCurlLine(request: Unsigned, t: Text): HTMLElement {
	const details = element("details", {}, element("summary", {}, t.withCurl));
	details.addEventListener("toggle", () => details.append(curlLine(request, t)), { once: true });
	return details;
}
