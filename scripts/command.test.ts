import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HarError } from "../src/har/har-error.ts";
import { Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { runCommand, version } from "./command.ts";
import { command } from "./declaration.ts";
import { recordingTerminal } from "./fixtures/terminal.ts";
import { port } from "./value-kinds.ts";

/** A command that does this with its port and then ends with 7. */
function lamp(act: (port: number) => void = () => {}, name = "lamp") {
	return command({
		name,
		summary: "Lights a lamp.",
		positionals: {},
		options: { port: { kind: port, description: "the port", default: "4010" } },
		exits: { 7: "lit" },
		run({ port }, { stdout }) {
			act(port);
			stdout.write(`lit at ${port}\n`);
			return 7;
		},
	});
}

async function run(given: ReturnType<typeof lamp>, ...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await runCommand(given, args, terminal);
	const { stdout, stderr } = read();
	return { status, stdout, stderr };
}

describe("a command", () => {
	test("gets the values of its arguments and gives its exit code", async () => {
		expect(await run(lamp(), "--port", "80")).toEqual({ status: 7, stdout: "lit at 80\n", stderr: "" });
	});

	test("shows its usage on standard output and ends with 0", async () => {
		const usage = expect.stringMatching(/^Usage: npm run lamp -- \[options\]\n[\s\S]*--port PORT[\s\S]*\n {2}7 {2}lit\n[\s\S]*\n$/);
		expect(await run(lamp(), "--help")).toEqual({ status: 0, stdout: usage, stderr: "" });
	});

	test.each(["start", "test"])("is called as npm calls it: npm %s", async (name) => {
		expect((await run(lamp(undefined, name), "--help")).stdout).toMatch(new RegExp(`^Usage: npm ${name} -- \\[options\\]\n`));
	});

	test("shows the version of the package and ends with 0", async () => {
		const { version: released } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
		expect(await run(lamp(), "--version")).toEqual({ status: 0, stdout: `${released}\n`, stderr: "" });
		expect(version()).toBe(released);
	});

	test.each([
		["--frobnicate", "lamp: unknown option --frobnicate; see npm run lamp -- --help\n"],
		["--port=99999999", "lamp: --port: invalid port 99999999; expected 0 to 65535\n"],
	])("that is called with %s says so in one line on standard error and ends with 2", async (arg, stderr) => {
		expect(await run(lamp(), arg)).toEqual({ status: 2, stdout: "", stderr });
	});

	const inUse = Object.assign(new Error("failed"), { code: "EADDRINUSE", syscall: "listen", address: "127.0.0.1", port: 4010 });

	const refused = Object.assign(new Error("failed"), { code: "EACCES", syscall: "open", path: "locked/a.yaml" });

	test.each([
		["what its user can mend", new Misuse("no lamp"), "no lamp"],
		["a spec", new SpecError("specs/a.yaml", 3, "not YAML"), "specs/a.yaml:3: not YAML"],
		["a recording", new HarError("a.har: no entries"), "a.har: no entries"],
		["a file that may not be read", refused, "locked/a.yaml: cannot be read (EACCES)"],
		["a port in use", inUse, "port 4010 of 127.0.0.1 is in use; stop what uses it, or choose another port"],
	])("that stops at %s says so in one line and ends with 2", async (_, error, message) => {
		const stops = () => {
			throw error;
		};
		expect(await run(lamp(stops))).toEqual({ status: 2, stdout: "", stderr: `lamp: ${message}\n` });
	});

	test("does not hide what nobody expects", async () => {
		const breaks = () => {
			throw new TypeError("undefined is not a lamp");
		};
		await expect(run(lamp(breaks))).rejects.toThrow(TypeError);
	});
});
