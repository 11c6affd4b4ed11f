import { foundErrors } from "./found-errors.ts";
import type { KnownError } from "./known-error.ts";

/** Pagefind finds pages; whoever has an error code before him wants its row. It stands above what Pagefind finds, as long as something is found. */
export function searchErrors(search: HTMLElement, results: HTMLElement, load: () => Promise<KnownError[]>): void {
	let loaded: Promise<KnownError[]> | undefined;
	const sought = () => search.querySelector("input")?.value ?? "";
	const show = async () => {
		if (sought() === "") return results.remove();
		loaded ??= load();
		const known = await loaded.catch(() => {
			// The next letter tries again.
			loaded = undefined;
			return [];
		});
		const found = foundErrors(known, sought());
		results.querySelector("ul")?.replaceChildren(...found.map(rowOf));
		if (found.length === 0) results.remove();
		else if (!results.isConnected) search.querySelector(".pagefind-ui__drawer")?.before(results);
	};
	search.addEventListener("input", show);
	// Pagefind's button empties the field without an event.
	search.addEventListener("click", () => setTimeout(show));
}

/** Starlight closes the dialog where the link itself is clicked, not something in it. */
function rowOf({ says, cause, api, href }: KnownError): HTMLElement {
	const row = document.createElement("li");
	const link = Object.assign(document.createElement("a"), { href, textContent: says });
	row.append(link, ` ${api}`, Object.assign(document.createElement("p"), { textContent: cause }));
	return row;
}
