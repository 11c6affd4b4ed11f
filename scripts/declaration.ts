import type { Terminal } from "./terminal.ts";
import type { ValueKind } from "./value-kinds.ts";

/** The declaration of a command, as its file in scripts/ exports it. */
export interface Command<O extends Options = Options, P extends Positionals = Positionals> {
	name: string;
	/** One line, for the list of all commands. */
	summary: string;
	/** Further text for the usage. */
	details?: string;
	/** In the order in which they are given. */
	positionals: P;
	options: O;
	/** The meaning of each exit code. 2 is always a wrong option or argument, too. */
	exits: Record<number, string>;
	/** The arguments of a call to try; none if it needs none. `{api}` is the name of an API. */
	example?: string;
	/** Returns the exit code. */
	run(values: Values<O, P>, terminal: Terminal): number | Promise<number>;
}

export interface Option {
	description: string;
	/** The kind of its value; an option without one is a flag. */
	kind?: ValueKind<unknown>;
	/** As a user would write it on the command line. */
	default?: string;
	required?: true;
	/** It may be given several times. */
	multiple?: true;
}

export interface Positional {
	description: string;
	kind: ValueKind<unknown>;
	optional?: true;
	/** It takes all remaining arguments, and at least one. */
	multiple?: true;
}

export type Options = Record<string, Option>;
export type Positionals = Record<string, Positional>;

/** The parsed arguments of a command, by the names of its options and positionals. */
export type Values<O, P> = {
	[Name in keyof O]: O[Name] extends { kind: object }
		? O[Name] extends { default: string } | { required: true } | { multiple: true }
			? Read<O[Name]>
			: Read<O[Name]> | undefined
		: boolean;
} & { [Name in keyof P]: P[Name] extends { optional: true } ? Read<P[Name]> | undefined : Read<P[Name]> };

type Read<D> = D extends { kind: ValueKind<infer T> } ? (D extends { multiple: true } ? T[] : T) : never;

/** Declares a command. The types of the arguments of `run` follow from the options and positionals. */
export const command = <const O extends Options, const P extends Positionals>(declared: Command<O, P>): Command<O, P> => declared;
