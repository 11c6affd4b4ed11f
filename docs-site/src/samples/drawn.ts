import type { Spec } from "../../../src/openapi/document.ts";
import { curl } from "./curl/sample.ts";
import { go } from "./go/sample.ts";
import { java } from "./java/sample.ts";
import { python } from "./python/sample.ts";
import { type Scenario, scenariosOf } from "./scenario.ts";
import { typescript } from "./typescript/sample.ts";

export interface Sample {
	language: keyof typeof languages;
	/** The name of the first security scheme of the alternative; `none` where no credential is needed. */
	auth: string;
	file: string;
	code: string;
}

const languages = { curl, typescript, python, java, go };

/** A sample in each language for each authentication alternative of an operation. */
export function drawnSamples(spec: Spec, operationId: string): Sample[] {
	return scenariosOf(spec, operationId).flatMap((scenario) =>
		(Object.keys(languages) as Sample["language"][]).map((language) => drawn(spec, scenario, language)),
	);
}

function drawn(spec: Spec, scenario: Scenario, name: Sample["language"]): Sample {
	const { file, algorithms, draw } = languages[name];
	const { scheme, signature } = scenario.credential;
	if (signature && !algorithms.includes(signature.algorithm))
		throw spec.error(
			signature.pointer,
			`the samples cannot sign with ${signature.algorithm} in ${name}; add it to docs-site/src/samples/${name}`,
		);
	return { language: name, auth: scheme, file, code: draw(scenario) };
}
