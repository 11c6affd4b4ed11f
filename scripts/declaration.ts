import type { Terminal } from "./terminal.ts";
import type { ValueKind } from "./value-kinds.ts";

/** What a file of scripts/ declares of its verb. */
export interface Command<O extends Options = Options, P extends Positionals = Positionals> {
	name: string;
	/** One line, for the list of all commands. */
	summary: string;
	/** What else the usage says. */
	details?: string;
	/** In the order in which they are given. */
	positionals: P;
	options: O;
	/** What each exit code means. */
	exits: Record<number, string>;
	/** Gives the exit code. */
	run(values: Values<O, P>, terminal: Terminal): number | Promise<number>;
}

export interface Option {
	description: string;
	/** What it takes; an option without is a flag. */
	kind?: ValueKind<unknown>;
	/** As its user would write it. */
	default?: string;
	required?: true;
	/** It may be given several times. */
	multiple?: true;
}

export interface Positional {
	description: string;
	kind: ValueKind<unknown>;
	optional?: true;
	/** It takes all that is left, one at least. */
	multiple?: true;
}

export type Options = Record<string, Option>;
export type Positionals = Record<string, Positional>;

/** What a command gets of its arguments, by the names of its options and positionals. */
export type Values<O, P> = {
	[Name in keyof O]: O[Name] extends { kind: object }
		? O[Name] extends { default: string } | { required: true } | { multiple: true }
			? Read<O[Name]>
			: Read<O[Name]> | undefined
		: boolean;
} & { [Name in keyof P]: P[Name] extends { optional: true } ? Read<P[Name]> | undefined : Read<P[Name]> };

type Read<D> = D extends { kind: ValueKind<infer T> } ? (D extends { multiple: true } ? T[] : T) : never;

/** Declares a command: what its `run` gets follows from its options and positionals. */
export const command = <const O extends Options, const P extends Positionals>(declared: Command<O, P>): Command<O, P> => declared;
