import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { alone } from "./lock.ts";

/** Something that tests need on the machine: found, or missing with the line that reports it. */
export type Requirement<Found> = { found: Found } | { missing: string };

/** How to install what is missing. */
export interface Remedy {
	/** Debian packages. They are installed automatically for root. */
	packages?: string[];
	/** Advice for anyone who is not root, or not on Debian. */
	advice: string;
}

/** The environment of a test run. */
export interface Circumstances {
	env: Record<string, string | undefined>;
	isRoot: boolean;
	install(packages: string[]): void;
}

const here: Circumstances = { env: process.env, isRoot: process.getuid?.() === 0, install: installDebian };
/** What a test can do without: missing, it is no error with CI=true either. */
export const optional = (): Circumstances => ({ ...here, env: { ...process.env, CI: undefined } });

/**
 * Finds something that tests need, or installs it. Installed and missing programs are reported to `npm test` in the file that
 * CONSOLE_CONTRACTS_NEEDS names (`scripts/test/needs.ts`). Tests skip themselves if it is missing: `describe.skipIf("missing" in java)`.
 * With CI=true, a missing program is an error.
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

/** Reports to `npm test` what is about to be installed for the tests. */
export const tellInstalling = (what: string) => tell({ installing: `installing ${what}` }, process.env);

function tell(line: { installing: string } | { missing: string }, env: Circumstances["env"]): void {
	if (env.CONSOLE_CONTRACTS_NEEDS !== undefined) appendFileSync(env.CONSOLE_CONTRACTS_NEEDS, `${JSON.stringify(line)}\n`);
}

/** Ignores packages that cannot be installed; they stay missing. */
function installDebian(packages: string[]): void {
	try {
		const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
		execFileSync("apt-get", ["update"], options);
		execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", ...packages], options);
	} catch {}
}
