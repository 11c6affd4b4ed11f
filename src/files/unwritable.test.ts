import { expect, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { unwritable } from "./unwritable.ts";

const failure = (code: string) => Object.assign(new Error("ENOSPC: no space left on device, write"), { code });

test.each([
	["that is there", failure("EEXIST"), "--out a.har: already exists; choose another"],
	["for which there is no room", failure("ENOSPC"), "--out a.har: cannot be written (ENOSPC)"],
	["for another reason", new Error("it rains"), "--out a.har: cannot be written"],
	["for no reason", undefined, "--out a.har: cannot be written"],
])("a file %s is named with the reason, in one line", (_, error, message) => {
	expect(unwritable("--out a.har", error)).toEqual(new Misuse(message));
});
