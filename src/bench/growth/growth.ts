import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { parseSpec } from "../../openapi/document.ts";
import { operationsOf } from "../../openapi/operations.ts";
import type { Bounded } from "../bound.ts";
import { run, type Usage } from "../program.ts";
import { clientUser, recordingOf } from "./caller.ts";
import { compile } from "./compile.ts";
import { madeDocument } from "./made-document.ts";
import { asLinked, sizeOf, withRoot } from "./root.ts";

const repository = join(import.meta.dirname, "../../..");
const modules = join(repository, "node_modules");
const api = "made";
const operations = 1_000;
const mutated = 200;

/** What a document costs: seconds of the processor, MB at most, and bytes of what was written for an operation. */
export interface Growth {
	operations: number;
	generate: Pick<Usage, "cpu" | "memory">;
	/** Bytes. */
	perOperation: number;
	mockStart: number;
	checkStart: number;
	/** Seconds from start to end: the compiler is a program of its own. */
	typecheck: number;
	openapiTypescript: Pick<Usage, "cpu" | "memory">;
}

/** What the docs site of a document costs. */
interface DocsCost {
	/** Seconds from start to end: the search index is made by a program of its own. */
	wall: number;
	/** Of all its files. */
	bytes: number;
}

/** The made document, with a bound for each part. */
export const benchGrowth = async (): Promise<Bounded[]> =>
	boundsOf(await growthOf(api, textOf(operations)), await docsOf(api, textOf(operations)), await mutationOf(textOf(mutated)));

export function boundsOf(
	{ generate, perOperation, mockStart, checkStart, typecheck, openapiTypescript }: Growth,
	docs: DocsCost,
	mutation: number,
): Bounded[] {
	const of = `${operations} operations: `;
	return [
		{ what: `${of}generate, in time of the processor`, measured: generate.cpu, bound: 10, unit: "s" },
		{ what: `${of}memory of generate`, measured: generate.memory / 1e6, bound: 500, unit: "MB" },
		{ what: `${of}generated/ for each`, measured: perOperation / 1e3, bound: 10, unit: "kB" },
		{ what: `${of}the mock's start, in time of the processor`, measured: mockStart, bound: 3, unit: "s" },
		{ what: `${of}check of one exchange, in time of the processor`, measured: checkStart, bound: 0.5, unit: "s" },
		{ what: `${of}tsc`, measured: typecheck, bound: 5, unit: "s" },
		{ what: `${of}docs`, measured: docs.wall, bound: 300, unit: "s" },
		{ what: `${of}size of the docs`, measured: docs.bytes / 1e6, bound: 150, unit: "MB" },
		// Types alone, as a measure of the machine.
		{ what: `${of}openapi-typescript, in time of the processor`, measured: openapiTypescript.cpu, bound: 60, unit: "s" },
		{
			what: `mutation of ${mutated} operations, in time of the processor`,
			measured: mutation,
			bound: 60,
			unit: "s",
		},
	];
}

const textOf = (count: number) => stringify(madeDocument(count), { aliasDuplicateObjects: false, lineWidth: 0 });

/** Generates from a document, and runs what reads the files. `checkEnds`: how a check of an empty reply to its last operation may end. */
export const growthOf = (api: string, text: string, checkEnds: readonly number[] = [0]): Promise<Growth> =>
	withRoot(api, text, async (root) => {
		const spec = parseSpec(api, text);
		const count = operationsOf(spec).length;
		const generate = await run([join(import.meta.dirname, "generated.ts"), root]);
		const folder = join(root, "generated");
		const mock = await run([join(import.meta.dirname, "started.ts"), folder]);
		writeFileSync(join(root, "one.har"), recordingOf(spec));
		// As anybody calls it for a folder: the folder's own files are read for the first time.
		const check = await run([join(repository, "scripts/check.ts"), "--root", root, join(root, "one.har")], root, checkEnds);
		writeFileSync(join(root, "user.ts"), clientUser(folder));
		const compilerOptions = { preserveSymlinks: true };
		writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include: ["user.ts"] }));
		const typecheck = await compile(root);
		const out = join(root, "types.ts");
		// In a folder without the linter's rules of this project.
		const peer = await run([join(modules, "openapi-typescript/bin/cli.js"), `specs/${api}/openapi.yaml`, "-o", out], root);
		if (!existsSync(out) || readFileSync(out, "utf8").length === 0) throw new Error("openapi-typescript wrote nothing");
		return {
			...{ operations: count, generate, perOperation: sizeOf(join(folder, api)) / count },
			...{ mockStart: mock.cpu, checkStart: check.cpu, typecheck, openapiTypescript: peer },
		};
	});

/** Makes the docs site of a folder elsewhere, which has neither evidence nor translations. */
async function docsOf(api: string, text: string): Promise<DocsCost> {
	const root = mkdtempSync(join(tmpdir(), "growth-docs-"));
	try {
		mkdirSync(join(root, "specs", api), { recursive: true });
		writeFileSync(join(root, "specs", api, "openapi.yaml"), text);
		await run([join(repository, "scripts", "generate.ts"), "--root", root]);
		const { wall } = await run([join(repository, "scripts", "docs.ts"), "--root", root]);
		return { wall, bytes: sizeOf(join(root, "docs-site/dist")) };
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

const mutationOf = (text: string) => withRoot(api, text, async (root) => (await run([...asLinked, join(root, "scripts/mutation.ts")])).cpu);
