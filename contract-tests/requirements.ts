import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { alone } from "./lock.ts";

/** What some tests need of the machine: there, or missing, with the line that says so. */
export type Requirement<Found> = { found: Found } | { missing: string };

/** How what is missing gets here. */
export interface Remedy {
	/** Debian's packages. Root has them installed. */
	packages?: string[];
	/** What a reader does who is not root, or not on Debian. */
	advice: string;
}

/** Where this runs. */
export interface Circumstances {
	env: Record<string, string | undefined>;
	isRoot: boolean;
	install(packages: string[]): void;
}

const here: Circumstances = { env: process.env, isRoot: process.getuid?.() === 0, install: installDebian };

/**
 * Finds what some tests need, or installs it. Both are told to `npm test` by the file that CONSOLE_CONTRACTS_NEEDS names
 * (`scripts/test/needs.ts`); with CI=true it is an error that something stays missing. Its tests are skipped: `describe.skipIf("missing" in java)`.
 */
export async function need<Found>(
	name: string,
	find: () => Found | undefined,
	{ packages = [], advice }: Remedy,
	{ env, isRoot, install }: Circumstances = here,
): Promise<Requirement<Found>> {
	const installed = () =>
		alone("debian", async () => {
			// Another test file may have installed it meanwhile.
			const found = find();
			if (found !== undefined) return found;
			tell({ installing: `installing ${name} (${packages.join(", ")} of Debian)` }, env);
			install(packages);
			return find();
		});
	const found = find() ?? (isRoot && packages.length > 0 ? await installed() : undefined);
	if (found !== undefined) return { found };
	const missing = `${name} is missing: ${advice}`;
	if (env.CI === "true") throw new Error(missing);
	tell({ missing }, env);
	return { missing };
}

/** Says to `npm test`, before it begins, what is installed for the tests. */
export const tellInstalling = (what: string) => tell({ installing: `installing ${what}` }, process.env);

function tell(line: { installing: string } | { missing: string }, env: Circumstances["env"]): void {
	if (env.CONSOLE_CONTRACTS_NEEDS !== undefined) appendFileSync(env.CONSOLE_CONTRACTS_NEEDS, `${JSON.stringify(line)}\n`);
}

/** Leaves what cannot be installed missing. */
function installDebian(packages: string[]): void {
	try {
		const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
		execFileSync("apt-get", ["update"], options);
		execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", ...packages], options);
	} catch {}
}
