import { expect, test } from "vitest";
import { choice, port } from "../value-kinds.ts";
import { completedOf } from "./completed.ts";

test("a shell completes the options of a command, the values that are a list, and what every command has", () => {
	const options = {
		colour: { kind: choice("NAME", "colour", ["red", "green"]), description: "the colour" },
		port: { kind: port, description: "the port" },
		bright: { description: "more light" },
	};
	expect(completedOf({ name: "lamp", summary: "Lights a lamp.", positionals: {}, options, exits: {}, run: () => 0 })).toEqual({
		name: "lamp",
		summary: "Lights a lamp.",
		options: [
			{ flag: "--colour", description: "the colour", takesValue: true, values: ["red", "green"] },
			{ flag: "--port", description: "the port", takesValue: true, values: [] },
			{ flag: "--bright", description: "more light", takesValue: false, values: [] },
			{ flag: "--help", description: "show this help", takesValue: false, values: [] },
			{ flag: "--version", description: "show the version", takesValue: false, values: [] },
		],
	});
});
