import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { operationsOf } from "../../docs-site/src/operation.ts";
import { drawnSamples } from "../../docs-site/src/samples/drawn.ts";
import type { Neighboured } from "../../docs-site/src/samples/log-in.ts";
import type { Sample } from "../../docs-site/src/samples/samples.ts";
import { type Scenario, scenariosOf } from "../../docs-site/src/samples/scenario.ts";
import { parseSpec } from "../../src/openapi/document.ts";

/** A sample, and what it shows. */
export interface Shown {
	title: string;
	sample: Sample;
	scenario: Scenario;
}

/** The bundles below a folder. */
export function bundlesIn(folder: string, file = "openapi.yaml"): Neighboured[] {
	const all: Neighboured[] = readdirSync(folder).map((api) => parseSpec(api, readFileSync(join(folder, api, file), "utf8")));
	for (const spec of all) spec.others = all.filter((each) => each !== spec);
	return all;
}

export const shownIn = (folder: string): Shown[] =>
	bundlesIn(folder).flatMap((spec) =>
		operationsOf(spec).flatMap(({ operationId }) => {
			const scenarios = scenariosOf(spec, operationId);
			return drawnSamples(spec, operationId).flatMap((sample) => {
				const scenario = scenarios.find(({ credential }) => credential.scheme === sample.auth);
				return scenario ? [{ title: `${sample.language}: ${spec.api} ${operationId} (${sample.auth})`, sample, scenario }] : [];
			});
		}),
	);
