import { byApi } from "../api-files.ts";
import type { Language } from "../language.ts";

const files = byApi(import.meta.glob<string>("@contracts/docs-site/src/prose/*/*.md", { query: "?raw", import: "default", eager: true }));

/** Whether the contracts are those that the prose is about. Another folder of contracts has none. */
export const hasProse = Object.keys(files).length > 0;

/** Words that no contract says: docs-site/src/prose/<language>/<name>.md. None stand beside the contracts of another folder. */
export function prose(name: string, language: Language): string {
	if (!hasProse) return "";
	const words = files[`${language}/${name}.md`];
	if (words === undefined) throw new Error(`docs-site/src/prose/${language}/${name}.md: no such file; write it`);
	return words.replaceAll(/<!--[^<>\n]*-->\n*/g, "").trim();
}
