import { expect, test } from "vitest";
import { stepTo } from "./messages.ts";

test.each([
	["url", "/url"],
	["a/b~c", "/a~1b~0c"],
	["", "/"],
	["a".repeat(64), `/${"a".repeat(64)}`],
	["aaaaaaaaaaaaaa1", "/aaaaaaaaaaaaaa1"],
])("the step to the member %j is %s", (name, step) => {
	expect(stepTo(name)).toBe(step);
});

test.each(["0123456789abcdef", "a".repeat(65), "a\u001b[31m", "a\nb", "a\u202eb"])(
	"the name %j may be a secret or steer a terminal, so a step hides it",
	(name) => {
		expect(stepTo(name)).toBe("/…");
	},
);
