import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { follow } from "../screen/viewer.ts";
import { serve, testCommands, writeRecordings } from "./commands.ts";

const { project } = inject("package");
const folder = join(project, "checker");
const cli = join(project, "node_modules/console-contracts/node/cli.js");
const { api, run } = writeRecordings(folder);

describe("the package on the Node that runs the tests", () => testCommands(process.execPath, cli, folder, run));

test("Prism itself answers where it is there", async () => {
	symlinkSync(join(import.meta.dirname, "../../node_modules/@stoplight"), join(project, "node_modules/@stoplight"), "junction");
	try {
		const { url, end } = await serve(process.execPath, cli, "--engine", "prism");
		expect((await fetch(new URL("/no-such-path", url))).headers.get("server")).toBe("console-contracts-mock");
		end();
	} finally {
		rmSync(join(project, "node_modules/@stoplight"));
	}
});

test("a screen is served where ws and noVNC are there", async () => {
	const modules = join(import.meta.dirname, "../../node_modules");
	for (const name of ["ws", "@novnc"]) symlinkSync(join(modules, name), join(project, "node_modules", name), "junction");
	try {
		const { url, end } = await serve(process.execPath, cli);
		for (const file of ["viewer.js", "viewer.css", "novnc/core/rfb.js"])
			expect((await fetch(`${url}/__mock/screen/${file}`)).status).toBe(200);
		const { ended } = follow(`${url.replace("http", "ws")}/?token=none`);
		expect((await ended).code).toBe(1006);
		end();
	} finally {
		for (const name of ["ws", "@novnc"]) rmSync(join(project, "node_modules", name));
	}
});

const program = (file: string) => `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkExchange } from "console-contracts/checker";
import "console-contracts/vitest";

const { log } = JSON.parse(readFileSync("${file}", "utf8"));
test("keeps the contract", () => expect(log.entries[0]).toKeepContract("${api}"));
test("has findings", async () => console.log(JSON.stringify(await checkExchange(log.entries[0], "${api}"))));
test("names the APIs", () => expect(() => expect(log.entries[0]).toKeepContract("nowhere")).toThrow('no contract of "nowhere", but of'));
test("is no exchange", () => expect(() => expect({}).toKeepContract("${api}")).toThrow("/request"));
`;

describe("the matcher", () => {
	const vitest = join(project, "node_modules/vitest/vitest.mjs");

	test("passes an exchange that keeps its contract", async () => {
		writeFileSync(join(folder, "kept.test.js"), program("traffic.har"));
		const { code, stdout } = await run(process.execPath, vitest, "run", "kept");
		expect(stdout).toContain("4 passed");
		expect(code).toBe(0);
	});

	test("fails one that breaks it, with the rule, the place and the spec's line", async () => {
		writeFileSync(join(folder, "broken.test.js"), program("broken.har"));
		const { code, stdout, stderr } = await run(process.execPath, vitest, "run", "broken");
		expect(code).toBe(1);
		expect(stdout).toContain("3 passed");
		expect(stdout).toContain('"rule":"response-status"');
		expect(stderr).toMatch(/response-status at \/response\/status\s+expected one of .*; got 299\s+specs\/[\w-]+\/openapi\.yaml:\d+/);
	});
});
