import { expect, test } from "vitest";
import { fileSystemRefusal, Misuse, refusedFile } from "./misuse.ts";

test.each([
	["with the system's code", "read", Object.assign(new Error("no"), { code: "EACCES" }), "a.har: cannot be read (EACCES)"],
	["that is there already", "written", Object.assign(new Error("no"), { code: "EEXIST" }), "a.har: already exists; choose another"],
	["without a code where there is none", "written", new Error("no"), "a.har: cannot be written"],
	["as it was named before", "written", new Misuse("b.har: no"), "b.har: no"],
] as const)("a file that the system does not give is named %s", (_, access, error, message) => {
	expect(refusedFile("a.har", access, error)).toEqual(new Misuse(message));
});

const system = (code: string, syscall: string, path?: string) => Object.assign(new Error("no"), { code, syscall, ...(path && { path }) });

test.each([
	["a folder that may not be read", system("EACCES", "scandir", "specs"), "specs: cannot be read (EACCES)"],
	["a file that may not be looked at", system("EACCES", "stat", "a/b.yaml"), "a/b.yaml: cannot be read (EACCES)"],
	["a folder that may not be written", system("EROFS", "mkdir", "generated"), "generated: cannot be written (EROFS)"],
	["a name that is too long", system("ENAMETOOLONG", "rename", "long"), "long: cannot be written (ENAMETOOLONG)"],
	["a program that is not there", system("ENOENT", "spawn git", "git"), undefined],
	["a connection", system("ECONNRESET", "read"), undefined],
	["a fault of the program", new TypeError("no"), undefined],
	["what is no error", "no", undefined],
])("%s", (_, error, message) => {
	expect(fileSystemRefusal(error)).toEqual(message === undefined ? undefined : new Misuse(message));
});
