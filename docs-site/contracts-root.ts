import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Language } from "./src/language.ts";
import { nameOfOthers } from "./src/site-name.ts";

/** The folder whose contracts the site shows, with specs/ and generated/. */
export interface ContractsRoot {
	folder: string;
	/** Whether the contracts are this project's own, about which it has prose. */
	isOwn: boolean;
	languages: readonly Language[];
}

export function contractsRoot(folder: string, languages: readonly Language[]): ContractsRoot {
	const translated = filesOf(folder).map((file) => /openapi\.(\w+)\.yaml$/.exec(file)?.[1]);
	return {
		folder,
		isOwn: existsSync(join(folder, "docs-site/src/prose")),
		languages: languages.filter((language) => language === "en" || translated.includes(language)),
	};
}

/** What the site of another folder is called: by what was generated, as its pages are, whatever its specs are just now. */
export function nameOf({ folder }: ContractsRoot, several: string): string {
	const bundles = filesOf(folder).filter((file) => file.endsWith("/openapi.yaml"));
	const titles = bundles.map((file) => String(parse(readFileSync(join(folder, "generated", file), "utf8"))?.info?.title ?? ""));
	return nameOfOthers(titles, several);
}

/** What was generated of all APIs, each file as `<api>/<file>`. */
const filesOf = (folder: string) =>
	readdirSync(join(folder, "generated"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => readdirSync(join(folder, "generated", name)).map((file) => `${name}/${file}`));
