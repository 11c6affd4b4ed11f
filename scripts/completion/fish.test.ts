import { expect, test } from "vitest";
import { npm, npx } from "./caller.ts";
import { fish } from "./fish.ts";
import { lamp } from "./fixtures/lamp.ts";

test("commands, options and values are completed, each with its description", () => {
	const lines = fish([lamp], npx("lamps")).split("\n");
	const begun = "complete -c lamps -n 'true; and";
	const isLast = (word: string) => `contains -- (commandline -opc)[-1] ${word}'`;
	expect(lines).toContain(`${begun} not __fish_seen_subcommand_from lamp; and ${isLast("lamps")} -a 'lamp' -d 'Lights someone\\'s lamp.'`);
	expect(lines).toContain(`${begun} __fish_seen_subcommand_from lamp' -a '--port' -d 'the port'`);
	expect(lines).toContain(`${begun} __fish_seen_subcommand_from lamp; and ${isLast("--colour")} -a 'red green' -d '--colour'`);
});

test("npm keeps the options before its dashes for itself", () => {
	expect(fish([lamp], npm)).toContain("__fish_seen_subcommand_from lamp; and contains -- -- (commandline -opc)'");
});
