import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { specOf } from "../../docs-site/src/samples/bundle.ts";
import { drawnSamples } from "../../docs-site/src/samples/drawn.ts";
import type { Sample } from "../../docs-site/src/samples/samples.ts";
import { type Scenario, scenariosOf } from "../../docs-site/src/samples/scenario.ts";
import { isObject, type JsonObject } from "../../scripts/generate/spec.ts";

/** A sample, and what it shows. */
export interface Shown {
	title: string;
	sample: Sample;
	scenario: Scenario;
}

/** The bundles below a folder, by API. */
export const bundlesIn = (folder: string): [api: string, document: JsonObject][] =>
	readdirSync(folder).map((api) => [api, parse(readFileSync(join(folder, api, "openapi.yaml"), "utf8"))]);

export const shownIn = (folder: string): Shown[] =>
	bundlesIn(folder).flatMap(([api, document]) =>
		operationIdsOf(document).flatMap((operationId) => {
			const scenarios = scenariosOf(specOf(document, api), operationId);
			return drawnSamples(document, operationId, api).flatMap((sample) => {
				const scenario = scenarios.find(({ credential }) => credential.scheme === sample.auth);
				return scenario ? [{ title: `${sample.language}: ${api} ${operationId} (${sample.auth})`, sample, scenario }] : [];
			});
		}),
	);

export const operationIdsOf = ({ paths }: JsonObject): string[] =>
	Object.values(isObject(paths) ? paths : {}).flatMap((item) =>
		Object.values(isObject(item) ? item : {}).flatMap((operation) =>
			isObject(operation) && typeof operation.operationId === "string" ? [operation.operationId] : [],
		),
	);
