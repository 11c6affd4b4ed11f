import { expect, test } from "vitest";
import { Misuse, refusedFile } from "./misuse.ts";

test.each([
	["with the system's code", "read", Object.assign(new Error("no"), { code: "EACCES" }), "a.har: cannot be read (EACCES)"],
	["that is there already", "written", Object.assign(new Error("no"), { code: "EEXIST" }), "a.har: already exists; choose another"],
	["without a code where there is none", "written", new Error("no"), "a.har: cannot be written"],
] as const)("a file that the system does not give is named %s", (_, access, error, message) => {
	expect(refusedFile("a.har", access, error)).toEqual(new Misuse(message));
});
