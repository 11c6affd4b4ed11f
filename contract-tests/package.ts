import { execFile } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { isBuilt, sourcesOf } from "../src/build/fresh.ts";
import { writePackage } from "../src/build/package.ts";
import { writeToolkit } from "../src/build/toolkit.ts";
import { consumerOf } from "./consumer.ts";
import { pack } from "./installation.ts";
import { operations } from "./operations.ts";

const execute = promisify(execFile);

export const apis = [...new Set(operations.map(({ api }) => api))];

/** The versions of TypeScript that a user may have. The second one is the project's own. */
export const typescripts = { "5.4": "5.4.5", "5.9": "5.9.3", "7": "7.0.2" };

const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
const web = { target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] };

export interface Package {
	/** The folder that npm packs. */
	dist: string;
	tarball: string;
}

declare module "vitest" {
	interface ProvidedContext {
		/** Built and packed once for all test files, and installed with TypeScript and vitest; each file has a folder of its own in the project. */
		package: Package & { project: string };
	}
}

const root = join(import.meta.dirname, "..");

/** The compiler for what does not depend on its version: it takes a fraction of the time. */
export const quickTypescript = join(root, "node_modules/typescript-7");

/** Builds the package below `folder`, and packs it as `npm publish` would. */
export async function buildPackage(folder: string): Promise<Package> {
	const dist = join(folder, "dist");
	await builtInto(dist, "dist", writePackage);
	return { dist, tarball: await pack(dist, folder) };
}

/** Builds the toolkit below `folder`, and packs it. */
export async function packToolkit(folder: string): Promise<string> {
	const dist = join(folder, "toolkit");
	await builtInto(dist, "dist-toolkit", writeToolkit);
	return pack(dist, folder);
}

/** What `npm run build` wrote in the folder `name`, where it is of the present sources; else it is built. */
async function builtInto(folder: string, name: string, write: (root: string, folder: string) => Promise<unknown>): Promise<void> {
	if (isBuilt(root, name, sourcesOf(root))) cpSync(join(root, name), folder, { recursive: true });
	else await write(root, folder);
}

/** A program below a project that has the package; it uses every operation of every API. */
export function writeProgram(project: string, name: string): void {
	const folder = join(project, name);
	mkdirSync(join(folder, "src"), { recursive: true });
	for (const api of apis) writeFileSync(join(folder, "src", `${api}.ts`), consumerOf(api));
	const imports = apis.map((api, index) => `import { run as run${index} } from "./${api}.js";`);
	const calls = apis.map((api, index) => `["${api}", await run${index}(baseUrl)]`);
	const all = `${imports.join("\n")}\n\nexport const runAll = async (baseUrl: string) => [${calls.join(", ")}];\n`;
	writeFileSync(join(folder, "src/all.ts"), all);
	const main = `import { runAll } from "./all.js";
declare const process: { argv: string[]; version: string };
console.log(JSON.stringify([process.version, await runAll(process.argv[2] ?? "")]));
`;
	writeFileSync(join(folder, "src/main.ts"), main);
}

/** The errors of a compiler for a program, by default of the project's own. Its output is in `out-<resolution>`. */
export async function compile(
	project: string,
	name: string,
	resolution: string,
	{ typescript = join(project, "node_modules/typescript"), ...options }: { skipLibCheck?: boolean; typescript?: string } = {},
): Promise<string> {
	const folder = join(project, name);
	const module = { module: resolution === "bundler" ? "esnext" : "nodenext", moduleResolution: resolution };
	const compilerOptions = { ...strict, ...web, ...module, ...options, rootDir: "src", outDir: `out-${resolution}` };
	writeFileSync(join(folder, `${resolution}.json`), JSON.stringify({ compilerOptions, include: ["src"] }));
	const { stdout } = await execute(process.execPath, [join(typescript, "bin/tsc"), "-p", `${resolution}.json`], { cwd: folder }).catch(
		(failure) => failure,
	);
	return stdout;
}

/** The program's expected output for every API: the mock's default answers, and the result of a job. */
export const expected = apis.map((api) => {
	const own = operations.filter((operation) => operation.api === api);
	const lines = own.flatMap(({ operationId, polls, mock: { default: usual } }) => {
		const line = `${operationId} ${usual.status} true`;
		return polls.length > 0 ? [`${operationId} 200 true`, line] : [line];
	});
	return [api, [...lines, "TimeoutError", "recorded without the credential"]] as const;
});
