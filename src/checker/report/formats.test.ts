import { expect, test } from "vitest";
import { reported } from "./fixtures/reported.ts";
import { broken } from "./fixtures/traffic.ts";
import { formats } from "./formats.ts";

test.each(formats)("a report as %s names the rule that an exchange breaks", async (format) => {
	expect(await reported(format, { "a.har": [broken] })).toContain("response-schema");
});
