import { expect, test } from "vitest";
import { scenario } from "./fixtures/lantern.ts";
import { heading } from "./heading.ts";

test.each([
	["setLamp", "LAMP_KEY, "],
	["openView", "ACCESS_KEY_ID, ACCESS_KEY_SECRET, "],
	["listScenes", ""],
])("the sample of %s says how it is run, and what it reads", (operationId, variables) => {
	expect(heading("--", "run it", scenario(operationId))).toBe(
		`-- Run: run it\n-- Environment: ${variables}BASE_URL (if not set: http://127.0.0.1:4010, the mock)`,
	);
});
