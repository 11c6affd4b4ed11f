import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test.each([
	[[], { port: 4010, host: "127.0.0.1", watch: false }],
	[["--port", "0", "--host", "::1", "--watch"], { port: 0, host: "::1", watch: true }],
	[["--port", "65535"], { port: 65_535 }],
])("the arguments %j are read", (args, options) => {
	expect(readOptions(args)).toMatchObject(options);
});

test.each([
	[["--port", "65536"], '"65536" is no port'],
	[["--port", "http"], '"http" is no port'],
	[["--port", ""], '"" is no port'],
	[["--port"], "Option '--port <value>' argument missing"],
	[["--prot", "1"], "Unknown option '--prot'"],
	[["4010"], "Unexpected argument '4010'"],
])("the arguments %j are refused in one line that says what there is", (args, message) => {
	expect(() => readOptions(args)).toThrow(
		expect.objectContaining({ status: 2, message: `${message}; it takes --port <0 to 65535>, --host <address> and --watch` }),
	);
});
