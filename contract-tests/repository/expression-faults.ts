import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { slownessOf } from "../../src/lint/linear-expression.ts";
import { type Expression, expressionsBelow, written } from "./expressions.ts";

const root = join(import.meta.dirname, "../..");
const safeFile = join(import.meta.dirname, "safe-expressions.txt");

/** The expressions that recheck found linear before, a line each. */
export const safeExpressions = (): ReadonlySet<string> => new Set(readFileSync(safeFile, "utf8").trimEnd().split("\n"));

export const recordSafe = (safe: ReadonlySet<string>): void => writeFileSync(safeFile, `${[...safe].sort().join("\n")}\n`);

/** `file: expression` of each line of the list. */
export function listedExceptions(): ReadonlySet<string> {
	const listed: Record<string, string[]> | null = parse(readFileSync(join(import.meta.dirname, "expression-exceptions.yaml"), "utf8"));
	return new Set(Object.entries(listed ?? {}).flatMap(([file, each]) => each.map((expression) => `${file}: ${expression}`)));
}

/** What is wrong with an expression. `safe` are those that need no decision. */
export function faultOf({ source, flags, isBounded, reason }: Expression, safe: ReadonlySet<string>): string | undefined {
	if (source === undefined) return reason === undefined ? "composed" : undefined;
	if (safe.has(written({ source, flags }))) return undefined;
	const slowness = slownessOf(source, flags);
	return slowness !== undefined && isBounded && !slowness.isExponential ? undefined : slowness?.message;
}

/** Judges every expression of the product: those that are wrong, and those that are linear. `met` are the exceptions that are still in the code; they are not decided. `decided` are those that took the time to. */
export function judgedExpressions(
	safe: ReadonlySet<string>,
	exceptions: ReadonlySet<string>,
): { wrong: string[]; linear: Set<string>; met: Set<string>; decided: Set<string> } {
	const wrong: string[] = [];
	const linear = new Set<string>();
	const met = new Set<string>();
	const decided = new Set<string>();
	for (const expression of expressionsBelow(root)) {
		const { at, source, flags, isBounded } = expression;
		const name = source === undefined ? "composed" : written({ source, flags });
		const exception = `${at.replace(/:\d+$/, "")}: ${name}`;
		if (exceptions.has(exception)) {
			met.add(exception);
			continue;
		}
		if (source !== undefined && !safe.has(name)) decided.add(name);
		const fault = faultOf(expression, safe);
		if (fault !== undefined) wrong.push(`${at}: ${name}: ${fault}`);
		else if (source !== undefined && !isBounded) linear.add(name);
	}
	return { wrong, linear, met, decided };
}
