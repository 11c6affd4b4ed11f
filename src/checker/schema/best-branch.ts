import type { Validate, Violation } from "../contract.ts";

/** Nobody reads more. A long array of wrong items has a violation for each item. */
const violationLimit = 10_000;

/** Undefined if the value is valid. */
export function violationsOf(validate: Validate, value: unknown): Violation[] | undefined {
	return validate(value) ? undefined : (validate.errors ?? []).slice(0, violationLimit);
}

/** Violations that belong together: of one branch of an anyOf, or of the branch that was chosen. */
interface Group {
	instancePath: string;
	violations: Violation[];
	isBranch: boolean;
}

/** Whether a violation is no argument against a branch. `bestBranches` gives it little weight. */
export type Excuse = (violation: Violation) => boolean;

/**
 * A check reports the violations of every branch of an anyOf. A reader only wants the violations of the branch that fits best.
 * In its list, the violations of each branch end with the branch's own anyOf. All branches end with the anyOf that holds them (see {@link Validate}).
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

/** If every branch fails only by its type, the result is one violation that names all the types. */
function choose(branches: Group[], anyOf: Violation, excuse: Excuse): Violation[] {
	const types = branches.flatMap(({ violations: [first, second] }) =>
		first?.keyword === "type" && first.instancePath === anyOf.instancePath && second === undefined ? [first.params.type] : [],
	);
	if (types.length === branches.length) return [{ ...anyOf, params: { type: [...new Set(types.flat())] } }];
	const scored = branches.map(({ instancePath, violations }) => ({ violations, score: scoreOf(instancePath, violations, excuse) }));
	return scored.reduce((a, b) => (isLess(b.score, a.score) ? b : a)).violations;
}

/** Lower is better. A branch with violations at its root was probably not meant. After that, fewer violations are better. */
function scoreOf(instancePath: string, violations: Violation[], excuse: Excuse): number[] {
	const grave = violations.filter((each) => !excuse(each));
	return [grave.filter((each) => each.instancePath === instancePath).length, grave.length, violations.length];
}

function isLess(a: number[], b: number[]): boolean {
	const at = a.findIndex((each, index) => each !== b[index]);
	return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
