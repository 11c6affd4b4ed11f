import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, createConfig } from "@redocly/openapi-core";
import { generateOutside } from "../generate/generate.ts";
import { modelRefusals } from "../generate/model-refusals.ts";
import { findProblems as problemsOfRules } from "../lint/find-problems.ts";
import { bundleYaml } from "../openapi/bundle.ts";
import { type JsonObject, parseSpec, type Spec } from "../openapi/document.ts";
import { kindAt, mapNodes } from "../openapi/document-tree.ts";
import { below, steps } from "../openapi/json-pointer.ts";
import { refusalsOf } from "../openapi/refusals/refusals.ts";
import { SpecError } from "../openapi/spec-error.ts";
import { emptyExamples } from "./empty-examples.ts";
import type { Problem } from "./problem.ts";
import { slowPatterns } from "./slow-patterns.ts";
import { wrongDefaults } from "./wrong-defaults.ts";

/** The form of a document, which everything else takes for granted. */
const ofForm = { telemetry: "off", extends: [], rules: { struct: "error", "no-unresolved-refs": "error" } } as const;

/** Examples that keep their schemas, because the mock sends them. */
const ofExamples = {
	telemetry: "off",
	extends: [],
	rules: {
		"no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true },
		"no-invalid-parameter-examples": { severity: "error", allowAdditionalProperties: true },
		"no-invalid-schema-examples": { severity: "error", allowAdditionalProperties: true },
	},
} as const;

/** Begins what is said of an example that was not tried, at its schema. What is wrong there is found by others, which name the word itself. */
const untried = "Example validation errored";

/** What hinders this document from being generated from, under a folder for it alone. The first kind of problems that is found is returned. */
export async function findProblems(root: string, api: string, document: JsonObject): Promise<Problem[]> {
	const folder = join(root, "specs", api);
	const text = bundleYaml(document);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "openapi.yaml"), text);
	// Read anew: what is known of a document stays known, and this one changes.
	const spec = parseSpec(api, text);
	const refused = refusalsOf(spec, folder);
	if (refused.length > 0) return refused.map(({ pointer, what }) => ({ pointer, what }));
	const empty = emptyExamples(spec.document);
	if (empty.length > 0) return empty;
	const broken = await brokenRules(join(folder, "openapi.yaml"), spec);
	return broken.length > 0 ? broken : generatorsProblem(root);
}

async function brokenRules(path: string, spec: Spec): Promise<Problem[]> {
	const { document } = spec;
	const broken = await problemsWith(await createConfig({ ...ofForm, extends: [] }), path, document);
	if (broken.length > 0) return broken;
	const refused = modelRefusals(spec);
	if (refused.length > 0) return refused.map(({ pointer, what }) => ({ pointer, what }));
	// Examples are tried with the patterns.
	const slow = slowPatterns(document);
	if (slow.length > 0) return slow;
	const wrong = wrongDefaults(spec);
	if (wrong.length > 0) return wrong;
	// A discriminator is a hint. Redocly takes it for a rule, and for one that most documents break.
	const free = mapNodes(document, (kind, value) => (kind === "schema" ? withoutHint(value) : value));
	return problemsWith(await createConfig({ ...ofExamples, extends: [] }), path, free);
}

const withoutHint = ({ discriminator: _, ...schema }: JsonObject): JsonObject => schema;

async function problemsWith(config: Config, path: string, document: JsonObject): Promise<Problem[]> {
	const found = (await problemsOfRules(path, document, config)).filter(({ message }) => !message.startsWith(untried));
	return found.map(({ message, location: [at] }) => ({
		pointer: exampleOf((at?.pointer ?? "").replace(/^#\/?/, "/").replace(/^\/$/, "")),
		what: message.replaceAll(/\s+/g, " "),
	}));
}

/** An example is left out as a whole. */
function exampleOf(pointer: string): string {
	let at = "";
	for (const [index, name] of steps(pointer).entries()) {
		const isExample = kindAt(at) === "example" || (kindAt(at) !== undefined && name === "example");
		if (isExample) return kindAt(at) === "example" ? at : below(at, name);
		if (kindAt(at) === "schema" && name === "examples")
			return steps(pointer)
				.slice(0, index + 2)
				.reduce<string>(below, "");
		at = below(at, name);
	}
	return pointer;
}

async function generatorsProblem(root: string): Promise<Problem[]> {
	try {
		await generateOutside(root);
		return [];
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return [{ pointer: error.pointer, what: error.what }];
	}
}
