import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSpec } from "../../src/openapi/document.ts";
import { aboutArticle } from "./articles/about.ts";
import { type Contract, titleOf } from "./contract.ts";
import { languages } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { referencePage } from "./reference-page.ts";

const written = readFileSync(join(import.meta.dirname, "fixtures/every-word.yaml"), "utf8");
const words = [...new Set(written.match(/\bw-[a-z0-9-]+/g))];

test.each(languages)("the pages of an API in %s show every word of its document", (language) => {
	const contract: Contract = { ...parseSpec("every-word", written), language };
	const pages = operationsOf(contract).map((operation) => referencePage(operation, []));
	expect(pages.map(({ failure }) => failure)).toEqual(pages.map(() => undefined));
	const own = pages.flatMap(({ reference }) => reference?.page ?? []);
	const shown = [titleOf(contract), aboutArticle(contract, own), ...pages.map(({ markdown }) => markdown)]
		.join("\n")
		.replaceAll("\\|", "|");
	expect(words.length).toBeGreaterThan(100);
	expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});
