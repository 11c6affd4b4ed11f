import { expect, test } from "vitest";
import { version } from "../command.ts";
import { command } from "../declaration.ts";
import { recordingTerminal } from "../fixtures/terminal.ts";
import { loaded, packageProgram, type Verbs } from "./package-program.ts";

const lamp = command({ name: "lamp", summary: "Lights.", positionals: {}, options: {}, exits: {}, run: () => 7 });
const verbs: Verbs = { lamp: async () => lamp };
const program = packageProgram("lights", verbs, (verb) => (verb === "lantern" ? "lantern: is called lamp now" : undefined));

async function run(...args: string[]) {
	const { terminal, read } = recordingTerminal();
	return { status: await program(args, terminal), ...read() };
}

test("a verb is run, listed and loaded", async () => {
	expect(await run("lamp")).toMatchObject({ status: 7, printed: "" });
	expect(await run("--help")).toMatchObject({
		status: 0,
		stdout: expect.stringMatching(/^Usage: npx lights <verb> \[options\]\n\n {2}lamp {2}Lights\.\n/),
	});
	expect(await run("--version")).toMatchObject({ status: 0, stdout: `${version()}\n` });
	expect(await loaded(verbs, "lamp", "none")).toEqual([lamp]);
});

test("what is no verb is refused, in words of its own where it was one", async () => {
	expect(await run("toString")).toMatchObject({ status: 2, stderr: "lights: expected lamp; see npx lights --help\n" });
	expect(await run("lantern")).toMatchObject({ status: 2, stderr: "lantern: is called lamp now\n" });
});
