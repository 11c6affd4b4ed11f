import type { Spec } from "../../../src/openapi/document.ts";
import { type LanguageName, languageNames, languages } from "./languages.ts";
import type { Neighboured } from "./log-in.ts";
import { type Scenario, scenariosOf } from "./scenario.ts";

export interface Sample {
	language: LanguageName;
	/** The name of the first security scheme of the alternative; `none` where no credential is needed. */
	auth: string;
	file: string;
	code: string;
}

/** A sample in each language for each authentication alternative of an operation. */
export function drawnSamples(spec: Neighboured, operationId: string): Sample[] {
	return scenariosOf(spec, operationId).flatMap((scenario) =>
		languageNames.filter((name) => languages[name].canDraw(scenario)).map((language) => drawn(spec, scenario, language)),
	);
}

function drawn(spec: Spec, scenario: Scenario, name: LanguageName): Sample {
	const { file, algorithms, draw } = languages[name];
	const { scheme, signature } = scenario.credential;
	if (signature && !algorithms.includes(signature.algorithm))
		throw spec.error(
			signature.pointer,
			`the samples cannot sign with ${signature.algorithm} in ${name}; add it to docs-site/src/samples/${name}`,
		);
	return { language: name, auth: scheme, file, code: draw(scenario) };
}
