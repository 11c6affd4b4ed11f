import type { Violation } from "../contract.ts";
import { add, addAll, type Check, failing, type Keyword, nothing, type Schema, type Seen, violation } from "./check.ts";
import { isEqual } from "./equality.ts";

/** The violations of a value by a branch, and what the branch declares. */
function judged(check: Check, value: unknown, at: string, seen: Seen | undefined): { found: Violation[]; own: Seen | undefined } {
	const found: Violation[] = [];
	const own = seen && nothing();
	check(value, at, found, own);
	return { found, own };
}

const branchesOf = (argument: unknown, compile: (schema: Schema) => Check) => (argument as Schema[]).map(compile);

/** Every value is judged by these. */
export const anything: Record<string, Keyword> = {
	const: (argument, schema) => failing("const", schema, { allowedValue: argument }, (value) => !isEqual(value, argument)),

	enum: (argument, schema) =>
		failing("enum", schema, { allowedValues: argument }, (value) => !(argument as unknown[]).some((each) => isEqual(value, each))),

	not(argument, schema, compile) {
		const check = compile(argument as Schema);
		return failing("not", schema, {}, (value) => judged(check, value, "", undefined).found.length === 0);
	},

	/** Only those that hold declare anything. */
	anyOf(argument, schema, compile) {
		const branches = branchesOf(argument, compile);
		return (value, at, found, seen) => {
			const wrong: Violation[] = [];
			let holds = false;
			for (const branch of branches) {
				const one = judged(branch, value, at, seen);
				if (one.found.length > 0) addAll(wrong, one.found);
				else {
					holds = true;
					if (one.own === undefined) return;
					add(seen, one.own);
				}
			}
			if (holds) return;
			addAll(found, wrong);
			found.push(violation("anyOf", schema, at, {}));
		};
	},

	oneOf(argument, schema, compile) {
		const branches = branchesOf(argument, compile);
		return (value, at, found, seen) => {
			const all = branches.map((branch) => judged(branch, value, at, seen));
			const passing = [...all.keys()].filter((index) => all[index]?.found.length === 0);
			for (const index of passing) {
				const own = all[index]?.own;
				if (own !== undefined) add(seen, own);
			}
			if (passing.length === 1) return;
			if (passing.length === 0) for (const each of all) addAll(found, each.found);
			found.push(violation("oneOf", schema, at, { passingSchemas: passing.length === 0 ? null : passing.slice(0, 2) }));
		};
	},

	allOf(argument, _, compile) {
		const branches = branchesOf(argument, compile);
		return (value, at, found, seen) => {
			for (const branch of branches) branch(value, at, found, seen);
		};
	},

	if(argument, schema, compile) {
		const condition = compile(argument as Schema);
		const [yes, no] = (["then", "else"] as const).map((word) => compile((schema[word] ?? true) as Schema));
		return (value, at, found, seen) => {
			const { found: against, own } = judged(condition, value, at, seen);
			const holds = against.length === 0;
			if (holds && own !== undefined) add(seen, own);
			const before = found.length;
			(holds ? yes : no)?.(value, at, found, seen);
			if (found.length > before) found.push(violation("if", schema, at, { failingKeyword: holds ? "then" : "else" }));
		};
	},
};
