import { describe, expect, test } from "vitest";
import { Misuse } from "../src/misuse.ts";
import { parse } from "./parse.ts";
import { choice, port, text } from "./value-kinds.ts";

const declared = {
	options: {
		port: { kind: port, description: "", default: "4010" },
		api: { kind: choice("NAME", "API", ["lantern", "acme"]), description: "", required: true },
		out: { kind: text("FILE"), description: "" },
		pin: { kind: text("SHA256"), description: "", multiple: true },
		"keep-hosts": { description: "" },
	},
	positionals: {
		from: { kind: text("recording"), description: "" },
		others: { kind: text("others"), description: "", optional: true, multiple: true },
	},
} as const;

const read = (...args: string[]) => parse(declared, args, "npm run lamp --");

describe("the arguments", () => {
	test("become the values that are declared, with defaults", () => {
		expect(read("a.har", "--api", "acme")).toEqual({
			values: { port: 4010, api: "acme", out: undefined, pin: [], "keep-hosts": false, from: "a.har", others: [] },
		});
	});

	test("may stand in any order, be given by =, and come several times", () => {
		expect(read("--pin", "1", "--out=-1", "a", "--keep-hosts", "b", "--api=lantern", "--pin=2", "--port", "0", "--", "--c")).toEqual({
			values: { port: 0, api: "lantern", out: "-1", pin: ["1", "2"], "keep-hosts": true, from: "a", others: ["b", "--c"] },
		});
	});

	test("count the last time where an option is given twice", () => {
		expect(read("a", "--api", "acme", "--port", "1", "--port", "2")).toMatchObject({ values: { port: 2 } });
	});

	test.each([
		[["--help"], "help"],
		[["-h", "--version"], "help"],
		[["--port", "x", "--frobnicate", "--help"], "help"],
		[["--version"], "version"],
	])("that ask for help or the version get that, whatever else is asked: %j", (args, wants) => {
		expect(read(...args)).toEqual({ wants });
	});

	test("after -- ask for nothing", () => expect(read("--api", "acme", "--", "--help")).toMatchObject({ values: { from: "--help" } }));
});

const hint = "; see npm run lamp -- --help";

test.each([
	[["--frobnicate"], `unknown option --frobnicate${hint}`],
	[["--no-keep-hosts"], `unknown option --no-keep-hosts${hint}`],
	[["-x", "a"], `unknown option -x${hint}`],
	[["--__proto__"], `unknown option --__proto__${hint}`],
	[["--a b"], `unknown option "--a b"${hint}`],
	[["--api", "acme", "--keep-hosts=no"], "--keep-hosts takes no value"],
	[["--port", "99999999"], "--port: invalid port 99999999; expected 0 to 65535"],
	[["--port"], "--port: value missing; expected 0 to 65535"],
	[["--port", "--api", "acme"], "--port: value missing; expected 0 to 65535"],
	[["a"], "--api is missing; expected lantern or acme"],
	[["--api", "zoo"], "--api: invalid API zoo; expected lantern or acme"],
	[["--api", "acme"], `<recording> is missing${hint}`],
])("the arguments %j are refused in one line", (args, message) => expect(() => read(...args)).toThrow(new Misuse(message)));

test("an argument too many is named", () => {
	expect(() => parse({ options: {}, positionals: {} }, ["4010"], "npm run lamp --")).toThrow(new Misuse(`unexpected argument 4010${hint}`));
});

test("what goes wrong otherwise while a value is read is no misuse", () => {
	const kind = { ...text("FILE"), read: () => JSON.parse("{") };
	expect(() => parse({ options: { out: { kind, description: "" } }, positionals: {} }, ["--out", "a"], "")).toThrow(SyntaxError);
});
