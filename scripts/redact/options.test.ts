import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, recording } from "../../src/contracts/recordings/fixtures/run.ts";
import { Misuse } from "../../src/misuse.ts";
import { readOptions, usage } from "./options.ts";

describe("the options of a redaction", () => {
	test("are a recording that can be read twice, and what to write", () => {
		const [from, to] = [recording([]), join(folder(), "out.har")];
		expect(readOptions([from, to])).toEqual({ from, to, keepHosts: false, isFile: true });
		expect(readOptions(["--keep-hosts", from, "-"])).toEqual({ from, to: undefined, keepHosts: true, isFile: true });
	});

	test("may be standard input, which is read once and has a name", () =>
		expect(readOptions(["-", "-"])).toEqual({ from: "stdin", to: undefined, keepHosts: false, isFile: false }));

	test.each([["--help"], ["-h"]])("are none where only help is asked for: %s", (flag) => expect(readOptions([flag])).toBeUndefined());

	test("are all told", () => {
		for (const name of ["keep-hosts", "help"]) expect(usage).toMatch(new RegExp(`^  --${name} `, "m"));
	});
});

describe("a redaction is refused", () => {
	const name = "Name a recording and what to write: npm run redact -- traffic.har redacted.har (- is standard input or output)";
	test.each([
		[[], name],
		[["a.har"], name],
		[["a", "b", "c"], name],
		[["--no-such", "a", "b"], /^Unknown option '--no-such'.* \(--help lists the options\)$/],
		[["none.har", "out.har"], "none.har: there is no such file"],
		[[".", "out.har"], ".: this is a folder; name one recording"],
		[["-", ""], '"": name what to write'],
		[["-", "."], ".: this is no file; name one to write"],
	])("with %j", (args, message) => {
		expect(() => readOptions(args)).toThrow(Misuse);
		expect(() => readOptions(args)).toThrow(message);
	});

	test("where it would write over the recording itself, by any name", () => {
		const from = recording([]);
		const same = join(from, "../../", from.split("/").at(-2) ?? "", "a.har");
		expect(() => readOptions([from, same])).toThrow(new Misuse(`${same}: this is the recording itself; name another file to write`));
	});
});
