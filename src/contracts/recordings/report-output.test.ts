import { expect, test } from "vitest";
import { formats } from "../../checker/report/formats.ts";
import { written } from "./fixtures/streams.ts";
import { HeldOutput } from "./held-output.ts";
import { outputFor } from "./report-output.ts";

test("a person and GitHub read lines as they come, all others a whole document", () => {
	const lines = formats.filter((format) => outputFor(format, written().stdout) instanceof HeldOutput);
	expect(lines).toEqual(["pretty", "github"]);
});
