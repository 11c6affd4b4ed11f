import { parseArgs } from "node:util";
import { Misuse } from "../src/misuse.ts";
import type { Command, Option, Options, Positional } from "./declaration.ts";
import { shown, type ValueKind } from "./value-kinds.ts";

type Refuse = (what: string) => never;

type Asked = { values: Record<string, unknown> } | { wants: "help" | "version" };

/** Parses the arguments of a command, which the user calls as `call`. `--help` and `--version` win over everything else. */
export function parse({ options, positionals }: Pick<Command, "options" | "positionals">, args: string[], call: string): Asked {
	const refuse: Refuse = (what) => {
		throw new Misuse(`${what}; see ${call} --help`);
	};
	const given = sorted(args, options);
	for (const wants of ["help", "version"] as const) if (given.options.has(wants)) return { wants };
	for (const [name, [{ written }]] of given.options) if (!Object.hasOwn(options, name)) refuse(`unknown option ${shown(written)}`);
	const values = Object.entries(options).map(([name, option]) => [name, optionValue(name, option, given.options.get(name) ?? [])] as const);
	return { values: { ...Object.fromEntries(values), ...positionalValues(positionals, given.positionals, refuse) } };
}

/** An option as the user wrote it, such as `-h`, and its value. */
interface Given {
	written: string;
	text: string | undefined;
	/** `--name=text`, which may begin with a dash. */
	isInline: boolean;
}

function sorted(args: string[], declared: Options) {
	const flags = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } } as const;
	const types = Object.entries(declared).map(([name, { kind }]) => [name, { type: kind === undefined ? "boolean" : "string" }] as const);
	// Not strict: the messages of the strict mode have several sentences.
	const { tokens } = parseArgs({ args, options: { ...Object.fromEntries(types), ...flags }, strict: false, tokens: true });
	const options = new Map<string, [Given, ...Given[]]>();
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const given = { written: token.rawName, text: token.value, isInline: token.inlineValue === true };
		const before = options.get(token.name);
		if (before === undefined) options.set(token.name, [given]);
		else before.push(given);
	}
	return { options, positionals };
}

function optionValue(name: string, option: Option, given: Given[]): unknown {
	const { kind } = option;
	if (kind === undefined) return isSet(name, given);
	const read = (text: string) => named(`--${name}`, () => kind.read(text));
	const texts = given.map((each) => textOf(name, kind, each));
	if (option.multiple) return texts.map(read);
	const text = texts.at(-1) ?? option.default;
	if (text === undefined && option.required) throw new Misuse(`--${name} is missing; expected ${kind.expected()}`);
	return text === undefined ? undefined : read(text);
}

function isSet(name: string, given: Given[]): boolean {
	if (given.some(({ isInline }) => isInline)) throw new Misuse(`--${name} takes no value`);
	return given.length > 0;
}

/** A value that looks like an option is an option: the user forgot the value. */
function textOf(name: string, kind: ValueKind<unknown>, { text, isInline }: Given): string {
	const isForgotten = text === undefined || (!isInline && /^-./.test(text));
	if (isForgotten) throw new Misuse(`--${name}: value missing; expected ${kind.expected()}`);
	return text;
}

function positionalValues(declared: Record<string, Positional>, given: string[], refuse: Refuse): Record<string, unknown> {
	const left = [...given];
	const values = Object.entries(declared).map(([name, { kind, optional, multiple }]) => {
		const texts = left.splice(0, multiple ? left.length : 1);
		const [first] = texts;
		if (first === undefined && !optional) refuse(`<${kind.value}> is missing`);
		return [name, multiple ? texts.map(kind.read) : first === undefined ? undefined : kind.read(first)] as const;
	});
	if (left[0] !== undefined) refuse(`unexpected argument ${shown(left[0])}`);
	return Object.fromEntries(values);
}

/** Adds the option's name to the message of a {@link Misuse}. */
function named<T>(name: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof Misuse ? new Misuse(`${name}: ${error.message}`) : error;
	}
}
