import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writePackage } from "../../scripts/build/package.ts";
import { type Mock, startMock } from "../../scripts/mock/server.ts";
import { type Found, findToolchain, nameOf } from "../toolchains.ts";
import { type Circumstances, type Run, run } from "./run.ts";
import { type Shown, shownIn } from "./shown.ts";
import { turns } from "./turns.ts";

const root = join(import.meta.dirname, "../..");

interface Stage {
	/** The samples of every API below the folder. */
	all: Shown[];
	/** Those whose toolchain is here. */
	runnable: Shown[];
	toolchains: Map<string, Found>;
	/** What the mock logged. */
	logged: string[];
	/** As a reader runs it; once, however often it is asked for. */
	runOf(shown: Shown): Promise<Run>;
	runWith(shown: Shown, circumstances: Partial<Circumstances>): Promise<Run>;
}

/** A mock of the contracts in a folder, and what runs samples against it, two at a time. */
export async function stage(contracts: string): Promise<Stage> {
	const project = projectWithPackage();
	const all = shownIn(contracts);
	const toolchains = new Map<string, Found>();
	for (const language of new Set(all.map(({ sample }) => sample.language))) {
		const found = await findToolchain(language);
		if (found) toolchains.set(language, found);
	}
	const logged: string[] = [];
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0, host: "127.0.0.1", contracts, log: (line) => logged.push(line) });
	});
	afterAll(() => mock.close());

	const inTurn = turns(2);
	const runs = new Map<Shown, Promise<Run>>();
	const runWith: Stage["runWith"] = (shown, circumstances) => {
		const found = toolchains.get(shown.sample.language);
		if (!found) throw new Error(`no ${nameOf(shown.sample.language)}`);
		return inTurn(() => run(shown, found, { mock: mock.url, project, ...circumstances }));
	};
	return {
		all,
		runnable: all.filter(({ sample }) => toolchains.has(sample.language)),
		toolchains,
		logged,
		runWith,
		runOf(shown) {
			const result = runs.get(shown) ?? runWith(shown, {});
			runs.set(shown, result);
			return result;
		},
	};
}

/** A folder whose node_modules has the package, and Node's types. */
export function projectWithPackage(): string {
	const project = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const modules = join(project, "node_modules");
	beforeAll(async () => {
		mkdirSync(join(modules, "@types"), { recursive: true });
		for (const name of ["@types/node", "undici-types"]) symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
		await writePackage(root, join(modules, "console-contracts"));
	}, 60_000);
	afterAll(() => rmSync(project, { recursive: true, force: true }));
	return project;
}
