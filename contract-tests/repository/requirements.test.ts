import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readNeeds } from "../../scripts/test/needs.ts";
import { type Circumstances, need } from "../requirements.ts";

const folder = mkdtempSync(join(tmpdir(), "requirements-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A machine of which nothing is known but what the test says. */
function machine(circumstances: Partial<Circumstances> = {}): Circumstances & { installed: string[] } {
	const installed: string[] = [];
	return { env: {}, isRoot: false, install: (packages) => void installed.push(...packages), ...circumstances, installed };
}

const remedy = { packages: ["loom"], advice: "install a loom" };
const absent = () => undefined;

test("what is there is not installed", async () => {
	const root = machine({ isRoot: true });
	expect(await need("A loom", () => "/usr/bin/loom", remedy, root)).toEqual({ found: "/usr/bin/loom" });
	expect(root.installed).toEqual([]);
});

test("root has it installed, and then it is looked for again", async () => {
	const root = machine({ isRoot: true });
	expect(await need("A loom", () => root.installed[0], remedy, root)).toEqual({ found: "loom" });
});

test("who is not root has nothing installed, and is told what is missing and how to get it", async () => {
	const person = machine();
	expect(await need("A loom", absent, remedy, person)).toEqual({ missing: "A loom is missing: install a loom" });
	expect(person.installed).toEqual([]);
});

test("what cannot be installed is missing for root, too", async () => {
	expect(await need("A loom", absent, remedy, machine({ isRoot: true }))).toEqual({ missing: "A loom is missing: install a loom" });
	expect(await need("A loom", absent, { advice: "weave by hand" }, machine({ isRoot: true }))).toEqual({
		missing: "A loom is missing: weave by hand",
	});
});

test("what is missing, and what is installed, is told to npm test", async () => {
	const file = join(folder, "missing");
	const person = machine({ env: { CONSOLE_CONTRACTS_NEEDS: file } });
	await need("A loom", absent, remedy, person);
	await need("A wheel", absent, { advice: "install a wheel" }, person);
	await need("A spindle", () => true, remedy, person);
	expect(readNeeds(file)).toEqual({
		installed: [],
		missing: ["A loom is missing: install a loom", "A wheel is missing: install a wheel"],
	});
	const root = machine({ env: { CONSOLE_CONTRACTS_NEEDS: file }, isRoot: true });
	await need("A shuttle", () => root.installed[0], remedy, root);
	expect(readNeeds(file).installed).toEqual(["installing A shuttle (loom of Debian)"]);
});

test("with CI=true it is an error that something is missing", async () => {
	await expect(need("A loom", absent, remedy, machine({ env: { CI: "true" } }))).rejects.toThrow("A loom is missing: install a loom");
	expect(await need("A loom", () => true, remedy, machine({ env: { CI: "true" } }))).toEqual({ found: true });
});
