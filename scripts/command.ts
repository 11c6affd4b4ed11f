import { existsSync, readFileSync } from "node:fs";
import { HarError } from "../src/har/har-error.ts";
import { fileSystemRefusal, Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { root } from "../src/package-root.ts";
import type { Command, Options, Positionals, Values } from "./declaration.ts";
import { listenFailure } from "./listen-failure.ts";
import { parse } from "./parse.ts";
import type { Terminal } from "./terminal.ts";
import type { usageOf } from "./usage.ts";

/** Runs a command and returns its exit code. A mistake of the user is printed as one line; any other error is thrown. */
export async function runCommand<O extends Options, P extends Positionals>(
	command: Command<O, P>,
	args: string[],
	terminal: Terminal,
): Promise<number> {
	const call = callOf(command.name);
	try {
		const asked = parse(command, args, call);
		// The parser returns exactly the declared options and positionals.
		if ("values" in asked) return await command.run(asked.values as Values<O, P>, terminal);
		terminal.stdout.write(`${asked.wants === "help" ? await usage(command, call, terminal.columns ?? wide) : version()}\n`);
		return 0;
	} catch (error) {
		const mistake = listenFailure(error) ?? fileSystemRefusal(error) ?? error;
		if (!(mistake instanceof Misuse || mistake instanceof SpecError || mistake instanceof HarError)) throw error;
		terminal.say(`${command.name}: ${mistake.message}`);
		return 2;
	}
}

/** Loaded only for those who ask. */
const usage = async (...of: Parameters<typeof usageOf>): Promise<string> => (await import("./usage.ts")).usageOf(...of);

/** The width of a usage that goes into a file or a pipe. */
export const wide = 100;

const isRepository = existsSync(new URL("scripts/", root));

/** How the user calls a command, in the repository or where the package is installed. */
function callOf(name: string): string {
	if (!isRepository) return `npx ${manifest().name} ${name}`;
	return name === "start" || name === "test" ? `npm ${name} --` : `npm run ${name} --`;
}

/** The version of the repository, or of the installed package. */
export const version = (): string => manifest().version;

const manifest = (): { name: string; version: string } => JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
