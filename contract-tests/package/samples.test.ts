import { expect, inject, test } from "vitest";
import { type LanguageName, languageNames, languages } from "../../docs-site/src/samples/languages.ts";
import { stage } from "../docs-samples/sandbox.ts";
import { inTwoLanguages, isContracted, ofEachApi, ofEachLanguage, ofEachTrusted, testSamples } from "../docs-samples/sentences.ts";
import type { Shown } from "../docs-samples/shown.ts";
import { operations } from "../operations.ts";

const { dist } = inject("package");
/** A language with a record needs a compiler that takes long at first: test:full runs it, and the site shows nothing else than what ran. */
const isQuick = (name: LanguageName) => languages[name].ran === undefined;

function chosenOf(all: Shown[]) {
	const quick = all.filter(({ sample }) => isQuick(sample.language));
	return { samples: inTwoLanguages(ofEachApi(quick)), failing: ofEachLanguage(quick), trusted: ofEachTrusted(quick) };
}

const compiled = await stage(dist, "compiled", (all) => [...new Set(Object.values(chosenOf(all)).flat())]);
const real = compiled.all.filter(isContracted);

test("there is a sample in each language for each authentication alternative of each operation", () => {
	const languages = [...new Set(real.map(({ sample }) => sample.language))];
	expect(languages).toEqual(languageNames);
	const alternatives = operations.reduce((sum, { sendable }) => sum + (sendable || 1), 0);
	expect(real.length).toBe(alternatives * languages.length);
});

test("each API and each language without a record is tried before a push", () => {
	const { samples } = chosenOf(compiled.all);
	const apisOf = (samples: Shown[]) => new Set(samples.map(({ scenario }) => scenario.api));
	expect(apisOf(samples)).toEqual(apisOf(compiled.all));
	expect(new Set(samples.map(({ sample }) => sample.language))).toEqual(new Set(languageNames.filter(isQuick)));
});

testSamples(compiled, chosenOf(compiled.all));
