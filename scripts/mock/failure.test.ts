import { describe, expect, test } from "vitest";
import { Failure, failureToLoad, failureToStart } from "./failure.ts";

const failed = (code: string) => Object.assign(new Error("it failed"), { code });

describe("a mock that cannot start says in one line", () => {
	const options = { port: 4010, host: "192.0.2.1", watch: false };
	test.each([
		[failed("EADDRINUSE"), 1, "port 4010 of 192.0.2.1 is in use: stop what uses it, or choose another with --port"],
		[failed("EADDRNOTAVAIL"), 2, "--host 192.0.2.1 is no address of this machine"],
		[failed("ENOTFOUND"), 2, "--host 192.0.2.1 is no address of this machine"],
		[new Error("generated/ holds no contract"), 1, "generated/ holds no contract"],
	])("%s", (error, status, message) => {
		expect(failureToStart(error, options)).toEqual(new Failure(message, status));
	});
});

describe("a mock that cannot load Prism", () => {
	const peers = { "@stoplight/prism-http": "5.0.0", "@stoplight/prism-core": "5.0.1", yaml: "2.0.0" };

	test("says how it is installed, where whoever uses the package installs it", () => {
		expect(failureToLoad(failed("ERR_MODULE_NOT_FOUND"), peers)).toMatchObject({
			status: 2,
			message: expect.stringContaining("npm install -D @stoplight/prism-http@5.0.0 @stoplight/prism-core@5.0.1"),
		});
	});

	test.each([
		["another error", failed("ERR_INVALID_URL"), peers],
		["a repository that installs it itself", failed("ERR_MODULE_NOT_FOUND"), {}],
	])("says what went wrong otherwise: %s", (_, error, peerDependencies) => {
		expect(failureToLoad(error, peerDependencies)).toBe(error);
	});
});
