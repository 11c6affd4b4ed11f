/** Runs in the page. Only the source text of the function gets there, so it cannot use anything else in this file. */
export function filter(): void {
	const form = document.querySelector("form");
	const output = document.querySelector("output");
	if (form === null || output === null) return;
	const elements = (selector: string, inside: ParentNode = document) => [...inside.querySelectorAll<HTMLElement>(selector)];
	const update = () => {
		const wanted = new FormData(form);
		const isWanted = ({ dataset }: HTMLElement) =>
			["api", "operation", "rule"].every((name) => wanted.get(name) === "" || (dataset[name] ?? wanted.get(name)) === wanted.get(name));
		for (const kind of elements(".kinds > li")) kind.hidden = !isWanted(kind);
		let seen = 0;
		for (const article of elements("article")) {
			const findings = elements("[data-rule]", article);
			for (const finding of findings) finding.hidden = !isWanted(finding);
			const shown = isWanted(article) ? findings.filter((finding) => !finding.hidden).length : 0;
			article.hidden = shown === 0;
			seen += shown;
		}
		const all = elements("article [data-rule]").length;
		output.textContent = seen === all ? `all ${all} findings` : `${seen} of ${all} findings`;
	};
	form.addEventListener("change", update);
	// The fields are reset only after the event: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#resetting-a-form
	form.addEventListener("reset", () => setTimeout(update));
	form.hidden = false;
	update();
}
