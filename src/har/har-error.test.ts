import { expect, test } from "vitest";
import { HarError, noEntries, notJson } from "./har-error.ts";

test.each([
	[notJson("traffic.har", { line: 2, column: 16 }), "traffic.har:2:16: this is not JSON; export the traffic again as HAR"],
	[noEntries("traffic.har"), "traffic.har: the HAR has no entries; record some traffic first"],
])("a file that cannot be judged is told in one line: %s", (error, message) => {
	expect(error).toBeInstanceOf(HarError);
	expect([error.name, error.message]).toEqual(["HarError", message]);
});
