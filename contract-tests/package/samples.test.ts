import { expect, inject, test } from "vitest";
import { languageNames } from "../../docs-site/src/samples/languages.ts";
import { stage } from "../docs-samples/sandbox.ts";
import { inTwoLanguages, isContracted, ofEachApi, ofEachLanguage, ofEachTrusted, testSamples } from "../docs-samples/sentences.ts";
import type { Shown } from "../docs-samples/shown.ts";
import { operations } from "../operations.ts";

const { dist } = inject("package");
const some = (all: Shown[]) => inTwoLanguages(ofEachApi(all));
const compiled = await stage(dist, "compiled", (all) => [...new Set([...some(all), ...ofEachLanguage(all), ...ofEachTrusted(all)])]);
const real = compiled.all.filter(isContracted);

test("there is a sample in each language for each authentication alternative of each operation", () => {
	const languages = [...new Set(real.map(({ sample }) => sample.language))];
	expect(languages).toEqual(languageNames);
	const alternatives = operations.reduce((sum, { sendable }) => sum + (sendable || 1), 0);
	expect(real.length).toBe(alternatives * languages.length);
});

test("each API and each language is tried before a push", () => {
	const chosen = some(compiled.all);
	const apisOf = (samples: Shown[]) => new Set(samples.map(({ scenario }) => scenario.api));
	expect(apisOf(chosen)).toEqual(apisOf(compiled.all));
	expect(new Set(chosen.map(({ sample }) => sample.language))).toEqual(new Set(languageNames));
});

testSamples(compiled, some(compiled.all), ofEachLanguage(compiled.all));
