import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { samplesOf } from "../docs-site/src/samples/samples.ts";
import type { JsonObject } from "../scripts/generate/spec.ts";
import { bundlesIn, operationIdsOf, shownIn } from "./docs-samples/shown.ts";
import { projectWithPackage } from "./docs-samples/stage.ts";

const root = join(import.meta.dirname, "..");
const contracts = join(root, "generated");
const execute = promisify(execFile);
const project = projectWithPackage();

const samples = shownIn(contracts).flatMap(({ sample }) => (sample.language === "typescript" ? [sample.code] : []));
const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals", "--skipLibCheck"];
const options = [...strict, "--noEmit", "--module", "nodenext", "--target", "es2024", "--types", "node"];

/** What the compiler says. */
async function compile(programs: string[]): Promise<string> {
	const folder = mkdtempSync(join(project, "src-"));
	const files = programs.map((_, index) => `${index}.mts`);
	files.forEach((name, index) => {
		writeFileSync(join(folder, name), programs[index] ?? "");
	});
	const tsc = join(root, "node_modules/typescript/bin/tsc");
	const { stdout } = await execute(process.execPath, [tsc, ...options, ...files], { cwd: folder }).catch((failure) => failure);
	return stdout;
}

test("the TypeScript samples compile with the package", { timeout: 120_000 }, async () => {
	expect(samples.length).toBeGreaterThan(0);
	expect(await compile(samples)).toBe("");
	expect(await compile(samples.slice(0, 1).map((code) => code.replace("result.ok", "result.okay")))).toContain("okay");
});

/** The bundle with another text in some places. */
const changed = (document: JsonObject, pattern: RegExp, text: string): JsonObject =>
	JSON.parse(JSON.stringify(document).replaceAll(pattern, text));

const bundles = bundlesIn(contracts);

describe.each(bundles)("%s", (api, document) => {
	test.each(operationIdsOf(document))("%s shows no Go sample whose very code has not been run", (operationId) => {
		const elsewhere = changed(document, /"\/([^"]+)":\{"(get|post|put)"/g, '"/elsewhere/$1":{"$2"');
		const languages = samplesOf(elsewhere, operationId, api).map(({ language }) => language);
		expect([...new Set(languages)]).toEqual(["curl", "typescript", "python", "java"]);
	});

	test("has the same samples in both languages", () => {
		const translated: JsonObject = parse(readFileSync(join(contracts, api, "openapi.zh.yaml"), "utf8"));
		const drawn = (bundle: JsonObject) => operationIdsOf(bundle).map((operationId) => samplesOf(bundle, operationId, api));
		expect(drawn(translated)).toEqual(drawn(document));
	});
});

test("a Go sample whose code has been run is shown", () => {
	const shown = bundles.flatMap(([api, document]) =>
		operationIdsOf(document).flatMap((operationId) => samplesOf(document, operationId, api)),
	);
	expect(shown.map(({ language }) => language)).toContain("go");
});

const signing = bundles.filter(([, document]) => JSON.stringify(document).includes('"x-signature":'));

test.each(signing)("an algorithm of %s that a language has no code for is named with its place", (api, document) => {
	const unknown = changed(document, /("x-signature":)"[^"]+"/g, '$1"rot13"');
	const draw = () => operationIdsOf(unknown).map((operationId) => samplesOf(unknown, operationId, api));
	expect(draw).toThrow(new RegExp(`^specs/${api}/openapi.yaml:1: /components/securitySchemes/\\w+/x-signature: .*rot13`));
});
