import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { writePackage } from "../../src/build/package.ts";
import { startLogged } from "../call.ts";
import { findNode, install, nodeLines } from "../installation.ts";
import { compile, expected, typescripts, writeProgram } from "../package.ts";
import { testCommands, writeRecordings } from "./commands.ts";
import { program, expected as signed } from "./signing-program.ts";

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
const { dist, tarball } = inject("package");
const projectOf = (typescript: string) => join(folder, typescript);
const mock = startLogged();
const nodes = await Promise.all(Object.keys(nodeLines).map(async (line) => [line, await findNode(line)] as const));
const versions = Object.entries(typescripts);

beforeAll(async () => {
	for (const [line, version] of versions) {
		await install(projectOf(line), tarball, `typescript@${version}`);
		writeProgram(projectOf(line), "calls");
	}
});
afterAll(async () => {
	(await mock).close();
	rmSync(folder, { recursive: true, force: true });
});

test("the package is the same, byte for byte, when it is built again", async () => {
	const again = join(folder, "again");
	await writePackage(join(import.meta.dirname, "../.."), again);
	const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.length).toBeGreaterThan(0);
	for (const { parentPath, name } of files) {
		const file = join(parentPath, name);
		expect(readFileSync(file.replace(dist, again), "utf8"), file).toBe(readFileSync(file, "utf8"));
	}
});

describe.each(versions)("a fresh project with TypeScript %s", (line) => {
	test.each(["nodenext", "bundler"])("compiles every operation and narrowing under %s", async (resolution) => {
		expect(await compile(projectOf(line), "calls", resolution)).toBe("");
	});
});

describe.each(nodes)("Node %s", (line, requirement) => {
	describe.skipIf("missing" in requirement)("runs the package, which", () => {
		const node = "found" in requirement ? requirement.found : "";

		test.each(versions)("calls every operation of the mock, compiled by TypeScript %s", async (typescript) => {
			const { stdout } = await execute(node, [join(projectOf(typescript), "calls/out-nodenext/main.js"), (await mock).url]);
			const [version, results]: [string, unknown] = JSON.parse(stdout);
			expect(version.startsWith(`v${line}.`), version).toBe(true);
			expect(results).toEqual(expected);
		});

		const project = projectOf(versions[0]?.[0] ?? "");
		const recordings = join(folder, `recordings-${line}`);
		const { run } = writeRecordings(recordings);
		testCommands(node, join(project, "node_modules/console-contracts/node/cli.js"), recordings, run);

		test("signs as openssl does", async () => {
			const { stdout } = await execute(node, ["--eval", `${await program}; program.signAll().then(console.log)`]);
			expect(JSON.parse(stdout)).toEqual(signed);
		});
	});
});
