/** What a page of `rules/pages/` says for a reader who has no time: what is found, and what to do. Markdown. */
export interface Explanation {
	finds: string;
	remedy: string;
}

export function explanationIn(page: string): Explanation {
	const remedy = /^## What to do\n\n(.*?)(?=\n## |$(?![\s\S]))/ms.exec(page)?.[1] ?? "";
	return { finds: page.split(/\n{2,}/)[1]?.trim() ?? "", remedy: remedy.trim() };
}
