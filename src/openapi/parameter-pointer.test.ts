import { expect, test } from "vitest";
import { parameterPointer } from "./parameter-pointer.ts";

test.each([
	["path", "a/b", "/request/path/a~1b"],
	["query", "Page", "/request/query/Page"],
	["header", "X-Trace", "/request/headers/x-trace"],
	["cookie", "Lang", "/request/cookies/Lang"],
] as const)("a parameter in %s named %s is at %3$s", (where, name, pointer) => {
	expect(parameterPointer({ in: where, name })).toBe(pointer);
});
