import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { alone, cache } from "./lock.ts";
import { need, type Requirement, tellInstalling } from "./requirements.ts";

const execute = promisify(execFile);

/** The variables that npm sets for a script are left out, because they would change the behaviour of an npm that the script starts. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|node_env$)/i.test(name)));

/** Installs packages into a fresh project, as a user would. */
export async function install(folder: string, ...packages: string[]): Promise<void> {
	tellInstalling(
		`${packages.map((each) => (each.endsWith(".tgz") ? basename(each) : each)).join(", ")} by npm, into a folder of the tests`,
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
	const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--save-exact", "--loglevel=error"];
	await execute("npm", ["install", ...options, ...packages], { cwd: folder, env: environment, shell: process.platform === "win32" });
}

/** A published package without those that it depends on, for what in it is ready for a browser: the folder that it is in. It is kept. */
export const getPackage = (named: string): Promise<string> =>
	alone(`package-${named.replaceAll(/[@/]/g, "-")}`, async () => {
		const folder = join(cache, `package-${named.replaceAll(/[@/]/g, "-")}`);
		if (existsSync(folder)) return join(folder, "package");
		tellInstalling(`${named} by npm, into a folder of its own`);
		const fresh = `${folder}-${process.pid}`;
		mkdirSync(fresh, { recursive: true });
		try {
			const options = ["--silent", "--ignore-scripts", "--prefer-offline"];
			const shell = process.platform === "win32";
			const { stdout } = await execute("npm", ["pack", ...options, named], { cwd: fresh, env: environment, shell });
			await execute("tar", ["-xzf", stdout.trim()], { cwd: fresh });
			renameSync(fresh, folder);
			return join(folder, "package");
		} finally {
			rmSync(fresh, { recursive: true, force: true });
		}
	});

/** Packs `folder` and returns the path of the tarball. */
export async function pack(folder: string, into: string): Promise<string> {
	const { stdout } = await execute("npm", ["pack", "--silent", "--pack-destination", into], {
		cwd: folder,
		env: environment,
		shell: process.platform === "win32",
	});
	return join(into, stdout.trim());
}

/** The versions of Node that the package supports, except the one that runs the tests. Of each line, the first that npm has for this platform. */
export const nodeLines: Record<string, string[]> = {
	"20.19": ["20.19.6"],
	"22": ["22.23.3", "22.23.2"],
	"24": ["24.21.0", "24.18.1"],
};

/** Installs the `node` of a line from npm's package for this platform. It is cached, because it takes 150 MB. */
const installNode = (line: string): Promise<string> =>
	alone(`node-${line}`, async () => {
		const platform = `${process.platform.replace("win32", "win")}-${process.arch}`;
		let cause: unknown;
		for (const version of nodeLines[line] ?? [])
			for (const name of [`node-${platform}`, `node-bin-${platform}`])
				try {
					return await installed(name, version);
				} catch (error) {
					cause ??= error;
				}
		throw new Error(`npm has no Node ${line} for ${platform}, or cannot be reached`, { cause });
	});

async function installed(name: string, version: string): Promise<string> {
	const folder = join(cache, `${name}-${version}`);
	const node = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
	if (existsSync(node)) return node;
	const fresh = `${folder}-${process.pid}`;
	try {
		await install(fresh, `${name}@${version}`);
		rmSync(folder, { recursive: true, force: true });
		renameSync(fresh, folder);
		return node;
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** Finds or installs Node of another line than the one that runs the tests. */
export async function findNode(line: string): Promise<Requirement<string>> {
	const node = await installNode(line).catch(() => undefined);
	return need(`Node ${line}`, () => node, { advice: "npm has none for this platform, or cannot be reached" });
}
