import { existsSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { verbCall } from "./verb-call.ts";

test.each(["generate", "docs"] as const)("%s is run on a folder by the script beside these", (verb) => {
	const [script = "", ...args] = verbCall(verb, "/a/b");
	expect([existsSync(script), basename(script), args]).toEqual([true, `${verb}.ts`, ["--root", "/a/b"]]);
});
