import { expect, test } from "vitest";
import { listOf, usageOf } from "./usage.ts";
import { port, text } from "./value-kinds.ts";

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
		api: { kind: text("NAME"), description: "the API", required: true },
		bright: { description: "more light" },
	},
	exits: { 0: "lit", 2: "not lit" },
	run: () => 0,
} as const;

test("the usage of a command is drawn from what it declares", () => {
	expect(usageOf(lamp, "npm run lamp --")).toBe(`npm run lamp -- [options] <hall> [<other>...]

Lights a lamp.
It stays lit.

  <hall>        where
  [<other>...]  and there
  --port PORT   the port (default: 1)
  --pin SHA256  whom to believe (may be repeated)
  --api NAME    the API (required)
  --bright      more light
  -h, --help    show this
  --version     show the version

Exit: 0 lit, 2 not lit`);
});

test("the list of commands has a line for each", () => {
	expect(listOf([lamp, { name: "lantern", summary: "Carries it." }])).toBe("  lamp     Lights a lamp.\n  lantern  Carries it.");
});
