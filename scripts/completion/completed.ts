import type { Command, Option } from "../declaration.ts";

/** What a shell completes of a command. */
export interface Completed {
	name: string;
	summary: string;
	options: CompletedOption[];
}

interface CompletedOption {
	/** With its dashes. */
	flag: string;
	description: string;
	/** Whether a value follows it. */
	takesValue: boolean;
	/** The values that it takes, where they are a list. */
	values: readonly string[];
}

export const completedOf = ({ name, summary, options }: Command): Completed => ({
	name,
	summary,
	options: [
		...Object.entries(options).map(([option, declared]) => completedOption(option, declared)),
		...completedFlags({ help: "show this help", version: "show the version" }),
	],
});

const completedOption = (name: string, { description, kind }: Option): CompletedOption => ({
	flag: `--${name}`,
	description,
	takesValue: kind !== undefined,
	values: kind?.choices?.() ?? [],
});

const completedFlags = (flags: Record<string, string>): CompletedOption[] =>
	Object.entries(flags).map(([name, description]) => completedOption(name, { description }));
