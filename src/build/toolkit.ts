import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsdown";
import { makersOfPages, siteFiles } from "./site-files.ts";

/** What the program finds by its name, without importing it. */
const resolved = ["@novnc/novnc", "@redocly/cli", "ajv"];

/** Writes the toolkit into `folder`, compiled and ready to be installed elsewhere. Its libraries are dependencies, in the versions that are tried here. */
export async function writeToolkit(root: string, folder: string): Promise<void> {
	const imported = new Set(resolved);
	await build({
		config: false,
		format: "esm",
		dts: false,
		hash: false,
		logLevel: "error",
		checks: { pluginTimings: false },
		cwd: root,
		entry: {
			"node/cli": "scripts/console-contracts-toolkit.ts",
			"node/judge-worker": "src/build/entry/judge-worker.ts",
			"docs-site/astro.config": "docs-site/astro.config.ts",
		},
		outDir: folder,
		// A chunk finds what is beside it in the folder above its own.
		outputOptions: { chunkFileNames: "node/[name].js" },
		platform: "node",
		fixedExtension: false,
		target: "node22.12",
		deps: { neverBundle: [/^(?!@oxc-project\/)[@a-z]/] },
		plugins: [{ name: "imported-packages", generateBundle: (_options: unknown, bundle: Bundle) => collect(bundle, imported) }],
	});
	// Astro compiles the pages where they are used.
	for (const file of siteFiles(root, imported)) cpSync(join(root, file), join(folder, file), { recursive: true });
	cpSync(join(root, "src/checker/rules/pages"), join(folder, "src/checker/rules/pages"), { recursive: true });
	for (const file of ["viewer.js", "viewer.css"]) cpSync(join(root, "src/screen/page", file), join(folder, "src/screen/page", file));
	for (const file of ["redocly.yaml", "redocly-diff.yaml", "LICENSE", "CHANGELOG.md"]) cpSync(join(root, file), join(folder, file));
	writeFileSync(join(folder, "README.md"), readme);
	writeFileSync(join(folder, "package.json"), `${JSON.stringify(toolkitManifest(root, imported), null, "\t")}\n`);
}

interface Bundle {
	[file: string]: { type: "asset" } | { type: "chunk"; imports: string[]; dynamicImports: string[] };
}

function collect(bundle: Bundle, imported: Set<string>): void {
	for (const file of Object.values(bundle))
		for (const name of file.type === "chunk" ? [...file.imports, ...file.dynamicImports] : []) {
			const [, packageName] = /^((?:@[^/]+\/)?[^./@][^/]*)/.exec(name) ?? [];
			if (packageName !== undefined && !name.startsWith("node:") && !(name in bundle)) imported.add(packageName);
		}
}

interface Manifest {
	version: string;
	license: string;
	devDependencies: Record<string, string>;
}

/** The package.json of the toolkit. The client's runtime is a peer: what is generated imports it, and not the toolkit. */
export function toolkitManifest(root: string, imported: Iterable<string>): object {
	const { version, license, devDependencies }: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const versionsOf = (names: string[], range = "") =>
		Object.fromEntries(names.map((name) => [name, `${range}${versionOf(name, devDependencies)}`]));
	return {
		name: "console-contracts-toolkit",
		version,
		description: "Client, checker, mock and docs from anybody's OpenAPI document",
		license,
		type: "module",
		engines: { node: ">=22.12" },
		bin: { "console-contracts-toolkit": "./node/cli.js" },
		exports: { "./package.json": "./package.json" },
		dependencies: versionsOf([...imported].filter((name) => !makersOfPages.includes(name)).sort()),
		peerDependencies: { "console-contracts": version, ...versionsOf(makersOfPages, "^") },
		peerDependenciesMeta: Object.fromEntries(makersOfPages.map((name) => [name, { optional: true }])),
	};
}

function versionOf(name: string, versions: Record<string, string>): string {
	const version = versions[name];
	if (version === undefined) throw new Error(`${name} is imported by the toolkit and is no dependency of this repository; add it`);
	return version;
}

const readme = `# console-contracts-toolkit

Client, checker, mock and docs from anybody's OpenAPI document, in a folder of yours:

\`\`\`
npx console-contracts-toolkit adopt openapi.json
npx console-contracts-toolkit generate
npx console-contracts-toolkit mock
npx console-contracts-toolkit check traffic.har
npx console-contracts-toolkit docs
\`\`\`

\`adopt\` writes \`specs/<api>/\`, \`generate\` writes \`generated/<api>/\`, whose client imports the package \`console-contracts\`. \`docs\` needs \`astro\` and \`@astrojs/starlight\`, and says so. Each verb has \`--help\`.
`;
