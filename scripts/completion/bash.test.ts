import { expect, test } from "vitest";
import { bash } from "./bash.ts";
import { npm, npx } from "./caller.ts";
import { lamp } from "./fixtures/lamp.ts";

test("commands, options and values are completed; a value that is no list is a file name", () => {
	const script = bash([lamp], npx("lamps"));
	expect(script).toContain('"yes lamps") words="lamp" ;;');
	expect(script).toContain('"lampyes --colour") words="red green" ;;');
	expect(script).toContain('"lampyes --port") ;;');
	expect(script).toContain('words="--colour --port --help"');
	expect(script).toMatch(/\ncomplete -o default -F _lamps_verbs lamps npx\n$/);
});

test("npm keeps the options before its dashes for itself, and other repositories have other commands", () => {
	const script = bash([lamp], npm);
	expect(script).toContain('" run"|" run-script") words="lamp" ;;');
	expect(script).toContain('ready=""');
	expect(script).toContain("grep -qs console-contracts-toolkit package.json && case");
});
