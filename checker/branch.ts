import type { Validate, Violation } from "./contract.ts";

/** A long array of wrong items has as many violations; nobody reads them all. */
const violationLimit = 10_000;

/** Undefined where the value is valid. */
export function violationsOf(validate: Validate, value: unknown): Violation[] | undefined {
	return validate(value) ? undefined : (validate.errors ?? []).slice(0, violationLimit);
}

/** The violations of one branch of an anyOf. */
interface Branch {
	instancePath: string;
	violations: Violation[];
}

/** What `bestBranches` counts for little: a violation that does not speak against a branch. */
export type Excuse = (violation: Violation) => boolean;

/**
 * ajv reports the violations of every branch of an anyOf. A reader wants those of the branch that was meant: the one that fits best.
 * ajv ends the violations of a branch with an anyOf of its own, and those of all branches with the anyOf that holds them (see {@link Validate}).
 */
export function bestBranches(violations: readonly Violation[], excuse: Excuse = () => false): Violation[] {
	const stack: (Violation | Branch)[] = [];
	for (const violation of violations) {
		const { keyword, instancePath } = violation;
		if (keyword !== "anyOf") {
			stack.push(violation);
			continue;
		}
		const branches = popWhile(stack, (each): each is Branch => isBranch(each) && each.instancePath === instancePath);
		if (branches.length > 0) stack.push(...choose(branches, violation, excuse));
		else
			stack.push({
				instancePath,
				violations: popWhile(stack, (each): each is Violation => !isBranch(each) && isWithin(each, instancePath)),
			});
	}
	return stack.flatMap((each) => (isBranch(each) ? each.violations : each));
}

function isBranch(each: Violation | Branch): each is Branch {
	return "violations" in each;
}

function isWithin({ instancePath }: Violation, path: string): boolean {
	return instancePath.startsWith(path) && (instancePath.length === path.length || instancePath[path.length] === "/");
}

function popWhile<T, U extends T>(stack: T[], belongs: (each: T) => each is U): U[] {
	const popped: U[] = [];
	for (let last = stack.at(-1); last !== undefined && belongs(last); last = stack.at(-1)) {
		stack.pop();
		popped.push(last);
	}
	return popped.reverse();
}

/** Where each branch only wants another type, all the types were possible. */
function choose(branches: Branch[], anyOf: Violation, excuse: Excuse): Violation[] {
	const types = branches.flatMap(({ violations: [first, second] }) =>
		first?.keyword === "type" && first.instancePath === anyOf.instancePath && second === undefined ? [first.params.type] : [],
	);
	if (types.length === branches.length) return [{ ...anyOf, params: { type: types.flat() } }];
	const scored = branches.map(({ instancePath, violations }) => ({ violations, score: scoreOf(instancePath, violations, excuse) }));
	return scored.reduce((a, b) => (isLess(b.score, a.score) ? b : a)).violations;
}

/** A branch that is wrong at its root was hardly meant; then the fewer violations the better. */
function scoreOf(instancePath: string, violations: Violation[], excuse: Excuse): number[] {
	const grave = violations.filter((each) => !excuse(each));
	return [grave.filter((each) => each.instancePath === instancePath).length, grave.length, violations.length];
}

function isLess(a: number[], b: number[]): boolean {
	const at = a.findIndex((each, index) => each !== b[index]);
	return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
