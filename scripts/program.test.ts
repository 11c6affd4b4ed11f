import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { command } from "./declaration.ts";
import { program, runHere } from "./program.ts";

const { argv } = process;
const exit = vi.spyOn(process, "exit");
beforeEach(() => {
	exit.mockReset().mockImplementation(() => undefined as never);
	process.argv = ["node", "lamp.ts", "--a", "b"];
});
afterEach(() => {
	process.argv = argv;
});

afterAll(() => exit.mockRestore());

test("a process gives its arguments to its program, and ends with its exit code", async () => {
	const main = vi.fn(async () => 3);
	await runHere(main);
	expect(main).toHaveBeenCalledWith(["--a", "b"], expect.objectContaining({ env: process.env }));
	expect(exit).toHaveBeenCalledExactlyOnceWith(3);
});

test("a command is a program", async () => {
	process.argv.splice(2);
	await program(command({ name: "lamp", summary: "", positionals: {}, options: {}, exits: {}, run: () => 7 }));
	expect(exit).toHaveBeenCalledExactlyOnceWith(7);
});
