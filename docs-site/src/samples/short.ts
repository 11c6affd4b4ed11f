import type { Spec } from "../../../src/openapi/document.ts";
import type { LanguageName } from "./languages.ts";
import { hashOf } from "./samples.ts";
import { type Scenario, scenariosOf } from "./scenario.ts";
import { curl } from "./short/curl.ts";
import { go } from "./short/go.ts";
import goRan from "./short/go-ran.json" with { type: "json" };
import { java } from "./short/java.ts";
import { type Plain, plainOf } from "./short/plain.ts";
import { python } from "./short/python.ts";
import { typescript } from "./short/typescript.ts";

/** The languages that have a form for reading; of the others the whole program is shown. */
const forms: Partial<Record<LanguageName, (plain: Plain, scenario: Scenario) => string>> = {
	curl,
	typescript: (_, scenario) => typescript(scenario),
	python,
	java,
	go,
};

/** The SHA-256 of each short form that was run, where the tests cannot run the language everywhere. */
const ran: Partial<Record<string, Record<string, string>>> = { go: goRan };

export type ShortSamples = Partial<Record<LanguageName, string>>;

/** The first request of an operation whose credential is sent as it is, as short as it can be; none where there is no such request. */
export function drawnShort(spec: Spec, operationId: string): ShortSamples {
	const [found] = scenariosOf(spec, operationId).flatMap((scenario) => {
		const plain = plainOf(scenario);
		return plain === undefined ? [] : [{ plain, scenario }];
	});
	if (found === undefined) return {};
	return Object.fromEntries(Object.entries(forms).map(([name, draw]) => [name, draw(found.plain, found.scenario)]));
}

/** Those that have been run: by the tests, or as a record says. */
export const shortSamples = (spec: Spec, operationId: string): ShortSamples =>
	Object.fromEntries(
		Object.entries(drawnShort(spec, operationId)).filter(
			([name, code]) => ran[name] === undefined || Object.hasOwn(ran[name], hashOf(code)),
		),
	);
