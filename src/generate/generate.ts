import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { Misuse } from "../misuse.ts";
import { bundle, bundleYaml } from "../openapi/bundle.ts";
import { type JsonObject, readSpecs, type Spec } from "../openapi/document.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";
import { refusalsOf } from "../openapi/refusals/refusals.ts";
import { SpecError } from "../openapi/spec-error.ts";
import { ContractSchemas } from "./contract-schemas.ts";
import { answersSource } from "./emit/answers.ts";
import { clientSource } from "./emit/client.ts";
import { clientValidatorsSource } from "./emit/client-validators.ts";
import { contractSource } from "./emit/contract.ts";
import { inventorySource } from "./emit/inventory.ts";
import { logInSource } from "./emit/log-in.ts";
import { recordingSource } from "./emit/recording.ts";
import { typesDocument } from "./emit/types-document.ts";
import { filesBelow } from "./files.ts";
import { apiModel } from "./model/api-model.ts";
import { contractModel } from "./model/contract-model.ts";
import { importingPackage } from "./outside-imports.ts";

/** Generates generated/ from specs/, both under `root`. Nothing is written until every API has succeeded. Returns the APIs. */
export async function generate(root: string): Promise<string[]> {
	const specs = readSpecs(root);
	return write(root, specs, await madeOf(root, specs));
}

/** The same in a folder outside this repository, whose files import the package. What stands under its generated/ and was not generated is not touched. */
export async function generateOutside(root: string): Promise<string[]> {
	const specs = readSpecs(root);
	const made = new Map(
		[...(await madeOf(root, specs))].map(([file, text]) => [file, importingPackage(text.replace(ownNote, outsideNote))]),
	);
	made.set("generated/package.json", manifest);
	// A language that nobody translates to is not written.
	for (const { api } of specs)
		if (!existsSync(join(root, "specs", api, "zh.overlay.yaml"))) made.delete(`generated/${api}/openapi.zh.yaml`);
	for (const file of filesBelow(root, "generated"))
		if (!readFileSync(join(root, file), "utf8").includes(madeFrom))
			throw new Misuse(`${join(root, file)}: not a file that generate writes; move it out of generated/`);
	return write(root, specs, made);
}

function write(root: string, specs: Spec[], made: Map<string, string>): string[] {
	for (const [file, text] of made) writeFileAtomic(join(root, file), text);
	const apis = specs.map(({ api }) => api);
	for (const file of filesBelow(root, "generated")) if (!made.has(file)) rmSync(join(root, file));
	for (const name of readdirSync(join(root, "generated")))
		if (!apis.includes(name) && !made.has(`generated/${name}`)) rmSync(join(root, "generated", name), { recursive: true });
	return apis;
}

const madeFrom = "Generated from specs";
const ownNote = "by `npm run generate`; do not edit.";
const outsideNote = "by console-contracts-toolkit; do not edit.";

/** The files are modules, whatever the project around them is. */
const manifest = `${JSON.stringify({ "//": `${madeFrom}/ ${outsideNote}`, type: "module" }, null, "\t")}\n`;

/** The files of generated/ that differ from what specs/ generates now, each with what to do. */
export async function staleFiles(root: string): Promise<string[]> {
	const made = await madeOf(root, readSpecs(root));
	const written = filesBelow(root, "generated");
	const wrong = (file: string) => {
		if (!written.includes(file)) return "missing";
		return made.has(file) ? "stale" : "of no spec";
	};
	return [...new Set([...made.keys(), ...written])]
		.filter((file) => !written.includes(file) || readFileSync(join(root, file), "utf8") !== made.get(file))
		.sort()
		.map((file) => `${file} is ${wrong(file)}: npm run generate`);
}

/** The text of each file of generated/. */
async function madeOf(root: string, specs: Spec[]): Promise<Map<string, string>> {
	const made = new Map<string, string>();
	for (const spec of specs) for (const [name, text] of await filesOf(root, spec)) made.set(`generated/${spec.api}/${name}`, text);
	return made;
}

async function filesOf(root: string, spec: Spec): Promise<[string, string][]> {
	const [refused] = refusalsOf(spec, join(root, "specs", spec.api));
	if (refused !== undefined) throw refused;
	const note = `${madeFrom}/${spec.api} ${ownNote}`;
	const schemas = new ContractSchemas(spec);
	const contract = contractModel(spec);
	const checker = contractSource(contract, schemas);
	const bundled = await blaming(spec, bundle(root, spec));
	const model = apiModel(contract, bundled);
	const logIn = logInSource(model);
	const written = (document: JsonObject) => `# ${note}\n${bundleYaml(document)}`;
	const english = written(bundled);
	const others = (await translations(root, spec, bundled)).map(([file, document]): [string, string] => [
		file,
		document === bundled ? english : written(document),
	]);
	return [
		["openapi.yaml", english],
		...others,
		["types.ts", `// ${note}\n${await typesSource(spec, bundled)}`],
		["client.ts", `// ${note}\n${clientSource(model)}`],
		...(logIn === undefined ? [] : [["log-in.ts", `// ${note}\n${logIn}`] satisfies [string, string]]),
		["contract.js", `// ${note}\n${checker}`],
		["contract.d.ts", `// ${note}\n${declaration("contract", "WrittenContract", "../../src/checker/written-contract.ts")}`],
		["answers.js", `// ${note}\n${await blaming(spec, answersSource(model, schemas))}`],
		["answers.d.ts", `// ${note}\n${declaration("answers", "Answers", "../../src/generate/answers/answers.ts")}`],
		["inventory.js", `// ${note}\n${inventorySource(model)}`],
		["inventory.d.ts", `// ${note}\n${declaration("inventory", "WrittenInventory", "../../src/checker/coverage/written-inventory.ts")}`],
		["recording.js", `// ${note}\n${recordingSource(model)}`],
		["recording.d.ts", `// ${note}\n${declaration("recording", "RecordingList", "../../src/redaction/list.ts")}`],
		["validators.js", `// ${note}\n${clientValidatorsSource(model)}`],
		["validators.d.ts", `// ${note}\n${declaration("validators", "Validators", "../../src/client/validators.ts")}`],
	];
}

/** The compiler that prints them takes much memory, so it is loaded only now. */
async function typesSource(spec: Spec, bundled: JsonObject): Promise<string> {
	const { types } = await import("./emit/types.ts");
	return blaming(spec, types(typesDocument({ ...spec, document: bundled })));
}

/** The bundle in each language that has an overlay. A contract that nobody has translated is in English in Chinese, too; the tests name what is missing. */
async function translations(root: string, spec: Spec, bundled: JsonObject): Promise<[file: string, bundle: JsonObject][]> {
	const overlays = readdirSync(join(root, "specs", spec.api)).flatMap((file) => /^([\w-]+)\.overlay\.yaml$/.exec(file)?.[1] ?? []);
	const translated = overlays.map(async (language): Promise<[string, JsonObject]> => {
		const file = `specs/${spec.api}/${language}.overlay.yaml`;
		// Redocly says nothing of a file that it cannot hold.
		parseYaml(file, readFileSync(join(root, file), "utf8"));
		return [`openapi.${language}.yaml`, await blaming(spec, bundle(root, spec, [join(root, file)]))];
	});
	return [
		...(overlays.includes("zh") ? [] : [["openapi.zh.yaml", bundled] satisfies [string, JsonObject]]),
		...(await Promise.all(translated)),
	];
}

const declaration = (name: string, type: string, module: string) =>
	`import type { ${type} } from "${module}";\n\nexport declare const ${name}: ${type};\n`;

/** An error that a library throws is reported as a mistake in the spec. Its line is unknown, because the library does not report it. */
async function blaming<T>(spec: Spec, work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof SpecError || !(error instanceof Error)) throw error;
		throw spec.error("", `${error.message.split("\n")[0]}; correct the spec`);
	}
}
