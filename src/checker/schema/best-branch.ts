import type { Validate, Violation } from "../contract.ts";

/** A long array of wrong items has as many violations; nobody reads them all. */
const violationLimit = 10_000;

/** Undefined where the value is valid. */
export function violationsOf(validate: Validate, value: unknown): Violation[] | undefined {
	return validate(value) ? undefined : (validate.errors ?? []).slice(0, violationLimit);
}

/** Violations that belong together: of one branch of an anyOf, or of what was chosen among them. */
interface Group {
	instancePath: string;
	violations: Violation[];
	isBranch: boolean;
}

/** What `bestBranches` counts for little: a violation that does not speak against a branch. */
export type Excuse = (violation: Violation) => boolean;

/**
 * ajv reports the violations of every branch of an anyOf. A reader wants those of the branch that was meant: the one that fits best.
 * ajv ends the violations of a branch with an anyOf of its own, and those of all branches with the anyOf that holds them (see {@link Validate}).
 */
export function bestBranches(violations: readonly Violation[], excuse: Excuse = () => false): Violation[] {
	const stack: Group[] = [];
	for (const violation of violations) {
		const { keyword, instancePath } = violation;
		if (keyword !== "anyOf") {
			stack.push({ instancePath, violations: [violation], isBranch: false });
			continue;
		}
		const branches = popWhile(stack, (group) => group.isBranch && group.instancePath === instancePath);
		if (branches.length > 0) stack.push({ instancePath, violations: choose(branches, violation, excuse), isBranch: false });
		else {
			const inside = popWhile(stack, (group) => !group.isBranch && isWithin(group, instancePath));
			stack.push({ instancePath, violations: inside.flatMap((group) => group.violations), isBranch: true });
		}
	}
	return stack.flatMap((group) => group.violations);
}

function isWithin({ instancePath }: Group, path: string): boolean {
	return instancePath.startsWith(path) && (instancePath.length === path.length || instancePath[path.length] === "/");
}

function popWhile(stack: Group[], belongs: (group: Group) => boolean): Group[] {
	const first = stack.findLastIndex((group) => !belongs(group)) + 1;
	return stack.splice(first);
}

/** Where each branch only wants another type, all the types were possible. */
function choose(branches: Group[], anyOf: Violation, excuse: Excuse): Violation[] {
	const types = branches.flatMap(({ violations: [first, second] }) =>
		first?.keyword === "type" && first.instancePath === anyOf.instancePath && second === undefined ? [first.params.type] : [],
	);
	if (types.length === branches.length) return [{ ...anyOf, params: { type: [...new Set(types.flat())] } }];
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
