import { existsSync, readFileSync } from "node:fs";
import { HarError } from "../src/har/har-error.ts";
import { Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { root } from "../src/package-root.ts";
import type { Command, Options, Positionals, Values } from "./declaration.ts";
import { listenFailure } from "./listen-failure.ts";
import { parse } from "./parse.ts";
import type { Terminal } from "./terminal.ts";
import { usageOf } from "./usage.ts";

/** Runs a command, from its arguments to its exit code. A mistake of its user is one line; anything else is thrown. */
export async function runCommand<O extends Options, P extends Positionals>(
	command: Command<O, P>,
	args: string[],
	terminal: Terminal,
): Promise<number> {
	const call = callOf(command.name);
	try {
		const asked = parse(command, args, call);
		// What was read is what is declared.
		if ("values" in asked) return await command.run(asked.values as Values<O, P>, terminal);
		terminal.stdout.write(`${asked.wants === "help" ? usageOf(command, call) : version()}\n`);
		return 0;
	} catch (error) {
		const mistake = listenFailure(error) ?? error;
		if (!(mistake instanceof Misuse || mistake instanceof SpecError || mistake instanceof HarError)) throw error;
		terminal.say(`${command.name}: ${mistake.message}`);
		return 2;
	}
}

const isRepository = existsSync(new URL("scripts/", root));

/** How the user calls a command, in the repository or where the package is installed. */
function callOf(name: string): string {
	if (!isRepository) return `npx console-contracts ${name}`;
	return name === "start" || name === "test" ? `npm ${name} --` : `npm run ${name} --`;
}

/** Of the repository, or of the package. */
export const version = (): string => JSON.parse(readFileSync(new URL("package.json", root), "utf8")).version;
