/** The short form of a page in `rules/pages/`: what the rule finds, and what to do. In Markdown. */
export interface Explanation {
	finds: string;
	remedy: string;
}

export function explanationIn(page: string): Explanation {
	const remedy = /^## What to do\n\n(.*?)(?=\n## |$(?![\s\S]))/ms.exec(page)?.[1] ?? "";
	return { finds: page.split(/\n{2,}/)[1]?.trim() ?? "", remedy: remedy.trim() };
}
