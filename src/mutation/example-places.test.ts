import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { contractModel } from "../generate/model/contract-model.ts";
import { parseSpec } from "../openapi/document.ts";
import { samplesOf } from "./samples.ts";

const written = readFileSync(join(import.meta.dirname, "fixtures/example-places.yaml"), "utf8");
const inFile = "value: { size: wrong-file }\n";
const root = mkdtempSync(join(tmpdir(), "example-places-"));
mkdirSync(join(root, "specs/lamps/examples"), { recursive: true });
writeFileSync(join(root, "specs/lamps/openapi.yaml"), written);
writeFileSync(join(root, "specs/lamps/examples/wrong.yaml"), inFile);
afterAll(() => rmSync(root, { recursive: true }));

/** The examples of a text, which are unlike all others. */
const markersIn = (text: string) => [...new Set(text.match(/wrong-[a-z]+(-[a-z0-9]+)*/g))].sort();

/** What the linter finds wrong, by the text that stands at the pointer it names. */
async function lintedMarkers(): Promise<string[]> {
	const rules = {
		"no-invalid-media-type-examples": "error",
		"no-invalid-parameter-examples": "error",
		"no-invalid-schema-examples": "error",
	} as const;
	const problems = await lint({ ref: join(root, "specs/lamps/openapi.yaml"), config: await createConfig({ rules }) });
	const named = problems.flatMap(({ location: [at] }) => {
		const document: unknown = parse(at?.source.body ?? "");
		const steps =
			at?.pointer
				?.replace(/^#\//, "")
				.split("/")
				.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")) ?? [];
		return JSON.stringify(steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document));
	});
	return markersIn(named.join());
}

const exchanges = () => samplesOf(root, contractModel(parseSpec("lamps", written))).map(({ exchange }) => exchange);

test("the exchanges made of a contract show every example that the linter reads, and every one that is there", async () => {
	const shown = markersIn(
		exchanges()
			.map(({ url, ...exchange }) => decodeURIComponent(url.href) + JSON.stringify(exchange))
			.join(),
	);
	const linted = await lintedMarkers();
	expect(linted.length).toBeGreaterThan(20);
	expect(linted.filter((marker) => !shown.includes(marker))).toEqual([]);
	expect(shown).toEqual(markersIn(written + inFile));
});

test("each example is in an exchange of its own or in one with others, and no exchange is there twice", () => {
	const all = exchanges().map(({ url, index, ...exchange }) => url.href + JSON.stringify(exchange));
	expect(all).toHaveLength(new Set(all).size);
});
