import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsdown";
import { Misuse } from "../misuse.ts";
import { packagesIn, packagesOf } from "./licenses/bundled.ts";
import { thirdPartyLicenses } from "./licenses/third-party.ts";
import { logInsOf, manifestOf, optional } from "./manifest.ts";
import { readmeOf } from "./readme.ts";

const common = {
	config: false,
	format: "esm",
	dts: { sourcemap: false },
	hash: false,
	logLevel: "error",
	checks: { pluginTimings: false },
} as const;

/** The files of each API that the checker and the mock read. */
const judged = ["contract.js", "answers.js", "inventory.js", "recording.js", "openapi.yaml"];

/** What the mock serves for the page of a console, beside noVNC. */
const screenFiles = ["viewer.js", "viewer.css"];

/** Writes the package into `folder`, ready to be installed elsewhere. Returns the APIs. */
export async function writePackage(root: string, folder: string): Promise<string[]> {
	const apis = apisOf(root);
	const packages = new Set<string>();
	const plugins = [collectInto(packages, root)];
	await build({
		...common,
		cwd: root,
		entry: {
			index: "src/client/index.ts",
			recorder: "src/client/recorder.ts",
			runtime: "src/build/entry/runtime.ts",
			...Object.fromEntries(apis.map((api) => [api, `generated/${api}/client.ts`])),
			...Object.fromEntries(logInsOf(root, apis).map((api) => [`${api}/log-in`, `generated/${api}/log-in.ts`])),
			...Object.fromEntries(apis.map((api) => [`${api}/validators`, `generated/${api}/validators.js`])),
			...Object.fromEntries(apis.map((api) => [`${api}/recording`, `generated/${api}/recording.js`])),
		},
		outDir: folder,
		outputOptions: { chunkFileNames: "shared/[name].js" },
		platform: "neutral",
		target: "es2022",
		plugins,
	});
	await build({
		...common,
		cwd: root,
		entry: {
			checker: "src/build/entry/checker.ts",
			vitest: "src/build/entry/vitest.ts",
			mock: "src/build/entry/mock.ts",
			msw: "src/build/entry/msw.ts",
			"node/cli": "scripts/console-contracts.ts",
			// It is found beside the chunk that starts it.
			"node/judge-worker": "src/build/entry/judge-worker.ts",
		},
		outDir: folder,
		clean: false,
		// The shared chunks look for generated/ beside their folder.
		outputOptions: { chunkFileNames: "node/[name].js" },
		platform: "node",
		fixedExtension: false,
		target: "node20.19",
		deps: { neverBundle: optional },
		plugins,
	});
	cpSync(join(root, "src/checker/rules/pages"), join(folder, "src/checker/rules/pages"), { recursive: true });
	for (const file of screenFiles) cpSync(join(root, "src/screen/page", file), join(folder, "src/screen/page", file));
	for (const api of apis) {
		const types = readFileSync(join(root, "generated", api, "validators.d.ts"), "utf8");
		write(join(folder, api), "validators.d.ts", replaced(types, /"[./]*src\/client\/validators\.ts"/, '"../index.js"'));
		const list = readFileSync(join(root, "generated", api, "recording.d.ts"), "utf8");
		write(join(folder, api), "recording.d.ts", replaced(list, /"[./]*src\/redaction\/list\.ts"/, '"../recorder.js"'));
		mkdirSync(join(folder, "generated", api), { recursive: true });
		for (const file of judged) {
			cpSync(join(root, "generated", api, file), join(folder, "generated", api, file));
			for (const each of packagesIn(root, readFileSync(join(root, "generated", api, file), "utf8"))) packages.add(each);
		}
	}
	for (const file of ["LICENSE", "CHANGELOG.md"]) cpSync(join(root, file), join(folder, file));
	write(folder, "THIRD-PARTY-LICENSES", thirdPartyLicenses(packages));
	const prose = (name: string) => readFileSync(join(root, `docs-site/src/prose/en/${name}.md`), "utf8");
	write(folder, "README.md", readmeOf(readFileSync(join(root, "README.md"), "utf8"), prose));
	write(folder, "package.json", `${JSON.stringify(manifestOf(root, apis), null, "\t")}\n`);
	return apis;
}

/** Throws if nothing is replaced: the package would keep a path of the repository. */
function replaced(text: string, what: RegExp, by: string): string {
	if (!what.test(text)) throw new Error(`nothing matches ${what} in what is packed; src/build/package.ts and src/generate/ disagree`);
	return text.replace(what, by);
}

const collectInto = (packages: Set<string>, root: string) => ({
	name: "third-party-licenses",
	generateBundle(_options: unknown, bundle: Parameters<typeof packagesOf>[1]) {
		for (const folder of packagesOf(root, bundle)) packages.add(folder);
	},
});

function apisOf(root: string): string[] {
	const generated = join(root, "generated");
	const apis = existsSync(generated) ? readdirSync(generated).sort() : [];
	if (apis.length === 0) throw new Misuse("generated/ holds no API; run npm run generate");
	for (const api of apis)
		for (const file of ["client.ts", "validators.js", "validators.d.ts", "recording.d.ts", ...judged])
			if (!existsSync(join(generated, api, file))) throw new Misuse(`generated/${api}/${file} is missing; run npm run generate`);
	return apis;
}

function write(folder: string, name: string, text: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
}
