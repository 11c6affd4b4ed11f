/** How a user calls the commands. */
export interface Caller {
	/** The programs whose arguments are completed. */
	programs: readonly string[];
	/** The words behind which the name of a command stands. */
	before: readonly string[];
	/** The word between a command and its options. */
	separator?: "--";
	/** A shell's condition: the commands are there. */
	condition: string;
}

/** In this repository. npm keeps the options before `--` for itself. */
export const npm: Caller = {
	programs: ["npm"],
	before: ["run", "run-script"],
	separator: "--",
	condition: `grep -qs console-contracts-toolkit package.json`,
};

/** Where a package is installed. */
export const npx = (name: string): Caller => ({ programs: [name, "npx"], before: [name], condition: "true" });
