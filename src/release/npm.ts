import { execFileSync } from "node:child_process";

/** The variables that npm sets for a script are left out, because they would change the behaviour of an npm that the script starts. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|node_env$)/i.test(name)));

/** Runs npm in a folder and returns what it prints. */
export const npm = (folder: string, ...options: string[]): string =>
	execFileSync("npm", [...options, "--loglevel=error", "--update-notifier=false"], {
		cwd: folder,
		env: environment,
		encoding: "utf8",
		maxBuffer: 2 ** 28,
		stdio: ["ignore", "pipe", "inherit"],
		shell: process.platform === "win32",
	});
