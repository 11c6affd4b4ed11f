import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { compiledCopy } from "../../src/mock/fixtures/compiled.ts";
import { type Mock, startMock } from "../../src/mock/server.ts";
import type { Requirement } from "../requirements.ts";
import { type Command, findToolchain, type Toolchain } from "../toolchains.ts";
import { compilers, environment } from "./compile.ts";
import { type Circumstances, type Run, run } from "./run.ts";
import { type Shown, shownIn } from "./shown.ts";
import { turns } from "./turns.ts";

type Language = Shown["sample"]["language"];

export interface Stage {
	/** The samples of every API, and those of invented ones, which have no client in the package. */
	all: Shown[];
	toolchains: Map<Language, Requirement<Toolchain>>;
	isRunnable(shown: Shown): boolean;
	/** What the mock logged. */
	logged: string[];
	/** As a reader runs it; once, however often it is asked for. */
	runOf(shown: Shown): Promise<Run>;
	runWith(shown: Shown, circumstances: Partial<Circumstances>): Promise<Run>;
}

/** Whether the samples are compiled before, all of a language at once, or each is started as its first line tells the reader. */
type Way = "compiled" | "as shown";

/** A mock of all contracts, and what runs the chosen samples against it, some at a time. */
export async function stage(dist: string, way: Way, choose = (all: Shown[]) => all): Promise<Stage> {
	const specs = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const generated = join(import.meta.dirname, "../../generated");
	for (const api of readdirSync(generated)) cpSync(join(generated, api, "openapi.yaml"), join(specs, api, "openapi.yaml"));
	for (const [api, file] of Object.entries(invented)) cpSync(join(import.meta.dirname, file), join(specs, api, "openapi.yaml"));
	const contracts = await compiledCopy(specs);
	rmSync(specs, { recursive: true });
	const all = shownIn(contracts).filter(
		({ sample, scenario }) => !Object.hasOwn(invented, scenario.api) || sample.language !== "typescript",
	);

	const languages = [...new Set(all.map(({ sample }) => sample.language))];
	const toolchains = new Map(await Promise.all(languages.map(async (language) => [language, await findToolchain(language)] as const)));
	const commands = new Map<Shown, Command>();
	const logged: string[] = [];
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0, host: "127.0.0.1", contracts, zone: environment.TZ, log: (line) => logged.push(line) });
		for (const [language, requirement] of toolchains) {
			if ("missing" in requirement) continue;
			const own = choose(all).filter(({ sample }) => sample.language === language);
			const started = way === "compiled" ? await compile(join(contracts, `.${language}`), language, own) : undefined;
			own.forEach((shown, index) => {
				commands.set(shown, started?.[index] ?? [...requirement.found.command, shown.sample.file]);
			});
		}
	});
	afterAll(async () => {
		await mock.close();
		rmSync(contracts, { recursive: true, force: true });
	});

	const inTurn = turns(4);
	const runs = new Map<Shown, Promise<Run>>();
	const runWith: Stage["runWith"] = (shown, circumstances) => {
		const command = commands.get(shown);
		if (!command) throw new Error(`nothing here runs ${shown.title}`);
		return inTurn(() => run(shown, command, { mock: mock.url, dist, ...circumstances }));
	};
	return {
		all,
		toolchains,
		isRunnable: ({ sample }) => "found" in (toolchains.get(sample.language) ?? {}),
		logged,
		runWith,
		runOf(shown) {
			const result = runs.get(shown) ?? runWith(shown, {});
			runs.set(shown, result);
			return result;
		},
	};
}

const invented = { rooms: "openapi.yaml", doors: "doors.yaml" };

/** How each sample is started, if its language has a compiler. */
async function compile(root: string, language: Language, samples: Shown[]): Promise<Command[] | undefined> {
	const compiler = compilers[language];
	if (!compiler) return undefined;
	const folders = samples.map(({ sample }, index) => {
		const folder = `sample-${index}`;
		mkdirSync(join(root, folder), { recursive: true });
		writeFileSync(join(root, folder, sample.file), sample.code);
		return folder;
	});
	const commandOf = await compiler(root, folders);
	return folders.map(commandOf);
}
