import { existsSync, readFileSync, realpathSync } from "node:fs";
import { expect, test } from "vitest";

type Dependencies = Record<string, string>;
interface Package {
	dependencies?: Dependencies;
	devDependencies?: Dependencies;
	optionalDependencies?: Dependencies;
	overrides?: Dependencies;
	scarfSettings?: { enabled?: boolean };
}
interface Lock {
	packages: Record<string, { version?: string; integrity?: string; resolved?: string; link?: boolean }>;
}

const root = new URL("../../", import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const manifest = read<Package>("package.json");
const lock = read<Lock>("package-lock.json");
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

test("the tests run on Node 26, which came with npm ci", () => {
	expect(process.version).toMatch(/^v26\./);
	expect(realpathSync(process.execPath)).toContain(realpathSync(new URL("node_modules", root)));
});

test("node_modules/.bin holds the Node that npm scripts find first, also after npm 10", () => {
	expect(existsSync(new URL(process.platform === "win32" ? "node_modules/.bin/node.cmd" : "node_modules/.bin/node", root))).toBe(true);
});

test("every version is pinned exactly", () => {
	const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies, ...manifest.overrides };
	expect(Object.entries(versions).filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("every installed package is locked by integrity, and the lock names no registry", () => {
	expect(installed.length).toBeGreaterThan(0);
	expect(installed.filter(([, entry]) => entry.integrity === undefined || entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("Node is locked for every platform on which the project runs", () => {
	const platforms = installed
		.filter(([path]) => /^node_modules\/node-(bin-)?(linux|darwin|win)-/.test(path))
		.map(([path]) => path.slice(13));
	expect(platforms.sort()).toEqual(Object.keys(manifest.optionalDependencies ?? {}).sort());
});

test("there is one copy of ajv", () => {
	expect(installed.map(([path]) => path).filter((path) => path.endsWith("node_modules/ajv"))).toEqual(["node_modules/ajv"]);
});

test("telemetry is off", () => {
	expect(manifest.scarfSettings?.enabled).toBe(false);
	expect(readFileSync(new URL("redocly.yaml", root), "utf8")).toMatch(/^telemetry: off$/m);
});
