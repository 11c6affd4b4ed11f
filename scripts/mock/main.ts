import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mock } from "../../src/mock/server.ts";
import { generate, watchAll } from "../../src/mock/watch.ts";
import { root } from "../../src/package-root.ts";
import { failureToLoad, failureToStart } from "./failure.ts";
import { listing } from "./listing.ts";
import { type Options, readOptions } from "./options.ts";

type Console = Pick<typeof console, "log" | "error">;

const folder = fileURLToPath(root);

/** `npm run mock`, from its arguments until it listens. Throws a {@link Failure} where it cannot. */
export async function main(args: string[], console: Console): Promise<Mock> {
	const options = readOptions(args);
	const started = start(options, console);
	if (options.watch) watchAll([join(folder, "specs")], async () => console.log(await regenerate(await started)));
	const mock = await started;
	console.log(listing(mock.operations(), mock.url));
	return mock;
}

async function start(options: Options, { log, error: warn }: Console): Promise<Mock> {
	// Loaded only now: Prism takes longer to load than a wrong option takes to be refused.
	const loaded = import("../../src/mock/server.ts").catch((error: unknown) => {
		const { peerDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		throw failureToLoad(error, peerDependencies);
	});
	const [broken, { startMock }] = await Promise.all([options.watch ? generate(folder) : undefined, loaded]);
	if (broken !== undefined) warn(`${broken}\nServing what was generated before`);
	return startMock({ ...options, contracts: join(folder, "generated"), log }).catch((error: unknown) => {
		throw failureToStart(error, options);
	});
}

/** Serves what the specs say now, and says whether it does. */
async function regenerate(mock: Mock): Promise<string> {
	const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
	const broken = (await generate(folder)) ?? (await mock.reload().then(() => undefined, messageOf));
	return broken === undefined ? "Serving the edited contract" : `${broken}\nKeeping the previous contract`;
}
