import { expect, test } from "vitest";
import { folderName } from "./folder-name.ts";

test.each([
	["acme", true],
	["acme-console-2", true],
	["a".repeat(200), true],
	["a".repeat(201), false],
	["", false],
	["2-acme", false],
	["acme--console", false],
	["Acme", false],
	["acme/console", false],
	["acme\n", false],
])("%j is the name of a folder of an API: %j", (name, isOne) => expect(folderName.test(name)).toBe(isOne));
