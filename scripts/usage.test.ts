import { expect, test } from "vitest";
import { listOf, usageOf } from "./usage.ts";
import { choice, port, text } from "./value-kinds.ts";

const lamp = {
	name: "lamp",
	summary: "Lights a lamp.",
	details: "It stays lit.",
	positionals: {
		hall: { kind: text("hall"), description: "where" },
		others: { kind: text("other"), description: "and there", optional: true, multiple: true },
	},
	options: {
		port: { kind: port, description: "the port", default: "1" },
		pin: { kind: text("SHA256"), description: "whom to believe", multiple: true },
		api: { kind: choice("NAME", "API", ["first", "second"]), description: "the API", required: true },
		bright: { description: "more light" },
	},
	exits: { 0: "lit" },
	example: "hall --api {api}",
	run: () => 0,
} as const;

test("the usage of a command is drawn from what it declares", () => {
	expect(usageOf(lamp, "npm run lamp --", 100)).toBe(`Usage: npm run lamp -- [options] <hall> [<other>...]

Lights a lamp.

It stays lit.

Options:
  <hall>        where
  [<other>...]  and there
  --port PORT   the port (default: 1)
  --pin SHA256  whom to believe (may be repeated)
  --api NAME    the API (required)
  --bright      more light
  -h, --help    show this help
  --version     show the version

Exit codes:
  0  lit
  2  an option or argument is wrong

Example:
  npm run lamp -- hall --api first`);
});

test("a usage fits the width of the terminal", () => {
	const widest = (columns: number) =>
		Math.max(
			...usageOf(lamp, "lamp", columns)
				.split("\n")
				.map(({ length }) => length),
		);
	for (const columns of [36, 44, 60]) expect(widest(columns)).toBeLessThanOrEqual(Math.max(columns, 42));
	const long = { ...lamp, options: { port: { kind: port, description: "the port on which the lamp can be reached" } }, positionals: {} };
	expect(usageOf(long, "lamp", 46)).toContain("  --port PORT  the port on which the lamp can\n               be reached\n");
	expect(usageOf(long, "lamp", 40)).toContain("  --port PORT\n      the port on which the lamp can be\n      reached\n");
});

test("a command that needs no arguments is its own example, without the dashes of npm", () => {
	const { example: _, ...bare } = lamp;
	expect(usageOf(bare, "npm run lamp --", 100)).toMatch(/\nExample:\n {2}npm run lamp$/);
});

test("the list of commands has a line for each", () => {
	expect(listOf([lamp, { name: "lantern", summary: "Carries it." }], 100)).toBe("  lamp     Lights a lamp.\n  lantern  Carries it.");
});
