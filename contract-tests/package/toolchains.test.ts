import { afterEach, expect, test, vi } from "vitest";
import { findToolchain } from "../toolchains.ts";

afterEach(() => {
	vi.unstubAllEnvs();
});

/** A machine on which no program is found. */
function emptyMachine(): void {
	vi.stubEnv("PATH", "/nowhere");
	vi.stubEnv("CI", "true");
	vi.stubEnv("CONSOLE_CONTRACTS_NEEDS", undefined);
}

test.each([
	["curl", "curl or openssl is missing: install both, and have them on the PATH"],
	["python", "Python 3.9 is missing: install it, and have it on the PATH"],
	["java", "Java 17 is missing: install a JDK, and have it on the PATH"],
] as const)("CI fails that cannot run the samples of %s", async (language, sentence) => {
	emptyMachine();
	await expect(findToolchain(language)).rejects.toThrow(sentence);
});

test("CI does without Go, because the site shows only what a record says was run", async () => {
	emptyMachine();
	expect(await findToolchain("go")).toEqual({ missing: "Go is missing: install it, and have it on the PATH" });
});
