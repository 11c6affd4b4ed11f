import { describe, expect, test } from "vitest";
import { secretsIn } from "./secret.ts";

describe("What an algorithm signs with", () => {
	test("is read from the type that its file exports", () => {
		const source =
			"export interface Secret {\n\t/** The id. */\n\tid: string;\n\ttimeZone?: string;\n}\nexport interface Other { no: string }";
		expect(secretsIn(source)).toEqual([
			{ name: "id", required: true },
			{ name: "timeZone", required: false },
		]);
		expect(secretsIn("export const sign = 1;")).toEqual([]);
	});

	test("is not what only looks like it", () => {
		expect(secretsIn("/* interface Secret { id: string } */ const text = 'interface Secret { id: string }';")).toEqual([]);
		expect(secretsIn('interface Secret { [name: string]: string; "quoted": string; id: string }')).toEqual([
			{ name: "id", required: true },
		]);
	});
});
