import type { Spec } from "../../../src/openapi/document.ts";
import type { LanguageName } from "./languages.ts";
import { type Scenario, scenariosOf } from "./scenario.ts";
import { curl } from "./short/curl.ts";
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
};

export type ShortSamples = Partial<Record<LanguageName, string>>;

/** The first request of an operation whose credential is sent as it is, as short as it can be; none where there is no such request. */
export function shortSamples(spec: Spec, operationId: string): ShortSamples {
	const [found] = scenariosOf(spec, operationId).flatMap((scenario) => {
		const plain = plainOf(scenario);
		return plain === undefined ? [] : [{ plain, scenario }];
	});
	if (found === undefined) return {};
	return Object.fromEntries(Object.entries(forms).map(([name, draw]) => [name, draw(found.plain, found.scenario)]));
}
