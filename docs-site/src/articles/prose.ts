import type { Language } from "../language.ts";

const files = import.meta.glob<string>("../prose/*/*.md", { query: "?raw", import: "default", eager: true });

/** Words that no contract says: docs-site/src/prose/<language>/<name>.md */
export function prose(name: string, language: Language): string {
	const words = files[`../prose/${language}/${name}.md`];
	if (words === undefined) throw new Error(`docs-site/src/prose/${language}/${name}.md: no such file; write it`);
	return words.replaceAll(/<!--[^<>\n]*-->\n*/g, "").trim();
}
