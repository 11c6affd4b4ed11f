import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { operationsOf } from "../../docs-site/src/operation.ts";
import { languageNames, languages } from "../../docs-site/src/samples/languages.ts";
import { type Neighboured, passwordVariable } from "../../docs-site/src/samples/log-in.ts";
import { samplesOf } from "../../docs-site/src/samples/samples.ts";
import { type JsonObject, parseSpec } from "../../src/openapi/document.ts";
import { bundlesIn, shownIn } from "../docs-samples/shown.ts";

const root = join(import.meta.dirname, "../..");
const contracts = join(root, "generated");
const execute = promisify(execFile);
const { project } = inject("package");

const samples = shownIn(contracts).flatMap(({ sample }) => (sample.language === "typescript" ? [sample.code] : []));
const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noUnusedLocals", "--skipLibCheck"];
const options = [...strict, "--noEmit", "--module", "nodenext", "--target", "es2024"];

test("the TypeScript samples compile with the package, and one that misspells a member of it does not", async () => {
	const folder = mkdtempSync(join(project, "samples-"));
	const misspelt = samples.slice(0, 1).map((code) => code.replace("result.ok", "result.okay"));
	const files = [...samples, ...misspelt].map((code, index) => {
		writeFileSync(join(folder, `${index}.mts`), code);
		return `${index}.mts`;
	});
	const typesOfNode = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
	const tsc = join(project, "node_modules/typescript/bin/tsc");
	const { stdout } = await execute(process.execPath, [tsc, ...options, ...typesOfNode, ...files], { cwd: folder }).catch(
		(failure) => failure,
	);
	const said: string[] = stdout.split("\n").filter((line: string) => /^\S/.test(line));
	expect(samples.length).toBeGreaterThan(0);
	expect(said.filter((line) => !line.startsWith(files.at(-1) ?? ""))).toEqual([]);
	expect(said.join("\n")).toContain("okay");
});

test.each(shownIn(contracts).map((shown) => [shown.title, shown] as const))(
	"%s says above all else how it is run, and what it reads",
	(_, { sample, scenario }) => {
		const [run = "", environment = ""] = sample.code.replace(/^#!.*\n/, "").split("\n");
		expect(run).toMatch(new RegExp(`^(#|//) Run: .*\\b${sample.file}`));
		const named = environment.match(/\b[A-Z]+(_[A-Z]+)*\b/g)?.filter((word) => word !== "BASE_URL");
		const { credential, logIn } = scenario;
		expect(named).toEqual(credential.variables.flatMap((name) => (name === logIn?.variable ? [name, passwordVariable] : [name])));
		expect(environment).toContain("BASE_URL");
	},
);

/** A bundle with another text in some places. */
const changed = (document: JsonObject, pattern: RegExp, text: string): JsonObject =>
	JSON.parse(JSON.stringify(document).replaceAll(pattern, text));

const bundles = bundlesIn(contracts);
const samplesIn = (spec: Neighboured) => operationsOf(spec).flatMap(({ operationId }) => samplesOf(spec, operationId));

describe.each(bundles.map((spec) => [spec.api, spec] as const))("%s", (api, spec) => {
	test("shows no sample that the tests cannot run and whose very code has not been run", () => {
		const elsewhere = changed(spec.document, /"\/([^"]+)":\{"(get|post|put)"/g, '"/elsewhere/$1":{"$2"');
		const shown = samplesIn({ ...spec, document: elsewhere }).map(({ language }) => language);
		expect([...new Set(shown)]).toEqual(languageNames.filter((name) => languages[name].ran === undefined));
	});

	test("has the same samples in both languages", () => {
		const translated = bundlesIn(contracts, "openapi.zh.yaml").find((each) => each.api === api);
		expect(translated && samplesIn(translated)).toEqual(samplesIn(spec));
	});
});

test("a Go sample whose code has been run is shown", () => {
	expect(bundles.flatMap(samplesIn).map(({ language }) => language)).toContain("go");
});

const signing = bundles.filter(({ document }) => JSON.stringify(document).includes('"x-signature":'));

test.each(signing.map((spec) => [spec.api, spec] as const))(
	"an algorithm of %s that a language has no code for is named with its line in the spec",
	(api, spec) => {
		const unknown = changed(spec.document, /("x-signature":)"[^"]+"/g, '$1"rot13"');
		const file = `specs/${api}/openapi.yaml`;
		const text = readFileSync(join(root, file), "utf8");
		const line = text.split("\n").findIndex((each) => each.trim().startsWith("x-signature:")) + 1;
		expect(line).toBeGreaterThan(0);
		expect(() => samplesIn({ ...parseSpec(api, text), document: unknown })).toThrow(
			new RegExp(`^${file}:${line}: the samples cannot sign with rot13`),
		);
	},
);
