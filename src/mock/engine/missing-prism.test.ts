import { expect, test } from "vitest";
import { Misuse } from "../../misuse.ts";
import { missingPrism } from "./missing-prism.ts";

const failed = (code: string) => Object.assign(new Error("it failed"), { code });
const peers = { "@stoplight/prism-http": "5.0.0", "@stoplight/prism-core": "5.0.1", yaml: "2.0.0" };

test.each(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"])("who uses the package is told how Prism is installed: %s", (code) => {
	const told = missingPrism(failed(code), peers);
	expect(told).toBeInstanceOf(Misuse);
	expect(told).toMatchObject({
		message: expect.stringContaining("npm install -D @stoplight/prism-http@5.0.0 @stoplight/prism-core@5.0.1"),
	});
});

test.each([
	["another error", failed("ERR_INVALID_URL"), peers],
	["a module that is missing where Prism comes with the repository", failed("ERR_MODULE_NOT_FOUND"), undefined],
])("it stays what it is: %s", (_, error, peerDependencies) => {
	expect(missingPrism(error, peerDependencies)).toBe(error);
});
