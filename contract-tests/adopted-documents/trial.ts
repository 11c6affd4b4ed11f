import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { operationSlug } from "../../docs-site/src/address.ts";
import { adopt } from "../../src/adopt/adopt.ts";
import { checkEntry } from "../../src/checker/check.ts";
import type { Contract, Operation } from "../../src/checker/contract.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { originHole } from "../../src/generate/answers/answers.ts";
import { generateOutside } from "../../src/generate/generate.ts";
import type { Entry } from "../../src/har/entry.ts";
import { startMock } from "../../src/mock/server.ts";
import { entryOf } from "../any-document/round-trip.ts";
import { type Pasted, pasted } from "./pasted.ts";

const execute = promisify(execFile);

/** What came of a document. */
export interface Trial {
	operations: number;
	/** Lines of ADOPTED.md. */
	changes: number;
	undefined: number;
	/** What the compiler says of the client in a project that has the package. Empty if nothing. */
	compiler: string;
	/** The requests that the mock prints, each with what is wrong with its exchange; empty where the contract is kept. */
	requests: Record<string, string[]>;
	/** What the program says of the pages that it cannot show. Empty if nothing. */
	docs: string;
	/** The operations that have a page. */
	pages: number;
}

/** Adopts a document in a folder of a project that has the package, and tries all that is made of it. */
export async function tried(file: string, api: string, project: string): Promise<Trial> {
	const root = join(project, api);
	mkdirSync(root, { recursive: true });
	const { changes, undefined: lacking } = await adopt({ file, api, root });
	await generateOutside(root);
	const requests = await answersOf(root);
	const docs = await docsOf(root);
	const pages = Object.keys(requests).filter((id) => existsSync(join(root, "docs-site/dist", operationSlug(api, id), "index.html")));
	return {
		operations: Object.keys(requests).length,
		changes: changes.length,
		undefined: lacking.length,
		compiler: await compiled(root, api),
		requests,
		docs,
		pages: pages.length - docs.split("\n").filter((line) => line.includes("openapi.yaml:")).length,
	};
}

const options = {
	strict: true,
	noEmit: true,
	module: "nodenext",
	target: "es2022",
	lib: ["es2022", "dom", "dom.iterable"],
	types: [],
	skipLibCheck: false,
};

/** The errors of the project's compiler about everything that was generated. */
async function compiled(root: string, api: string): Promise<string> {
	writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: [`generated/${api}`] }));
	const compiler = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");
	const { stdout } = await execute(process.execPath, [compiler, "-p", "."], { cwd: root }).catch((failure: { stdout: string }) => failure);
	return stdout;
}

/** What is said of the pages that are made of it. */
async function docsOf(root: string): Promise<string> {
	const script = join(import.meta.dirname, "../../scripts/docs.ts");
	const { stderr } = await execute(process.execPath, [script, "--root", root]).catch((failure: { stderr: string }) => failure);
	return stderr;
}

/** Sends what the mock prints, and judges each exchange by the contract. */
async function answersOf(root: string): Promise<Trial["requests"]> {
	const [contract] = await loadContracts(pathToFileURL(`${root}/`));
	if (contract === undefined) throw new Error(`${root} has no contract`);
	const mock = await startMock({ port: 0, host: "127.0.0.1", contracts: join(root, "generated"), log: () => {} });
	try {
		const operations = mock.operations();
		// As the mock prints it when it starts.
		const lines = operations.map(({ curl }) => curl.replace(originHole, () => mock.url));
		const results: Trial["requests"] = {};
		for (const [index, request] of pasted(lines).entries()) {
			const operation = operations[index]?.declared;
			if (operation === undefined) throw new Error(`${lines[index]} is of no operation`);
			results[operation.operationId] = await wrongWith(operation, await sent(request), contract);
		}
		return results;
	} finally {
		mock.close();
	}
}

async function wrongWith(operation: Operation, entry: Entry, contract: Contract): Promise<string[]> {
	const result = await checkEntry(entry, { file: "printed", index: 0 }, [contract]);
	if (typeof result === "string") return [result];
	const { operationId, status } = result.verdict;
	const isRefused = status >= 400 && operation.responses.some((response) => /^[23d]/.test(response.status));
	return [
		...(operationId === operation.operationId ? [] : [`it was taken for ${operationId}`]),
		...(isRefused ? [`it was answered ${status}`] : []),
		...result.findings
			.filter(({ level }) => level === "error")
			.map(({ level, rule, pointer, message }) => `${level} ${rule} ${pointer}: ${message}`),
	];
}

async function sent({ url, method, headers, body }: Pasted): Promise<Entry> {
	const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
	const bytes = new Uint8Array(await request.clone().arrayBuffer());
	const response = await fetch(request, { redirect: "manual" });
	const received = new Uint8Array(await response.clone().arrayBuffer());
	return entryOf({ url, method, headers: Object.fromEntries(request.headers), body: bytes }, response, received);
}
