import { expect, test } from "vitest";
import { foreignDocuments } from "./documents.ts";
import { benchForeign } from "./foreign.ts";

test("what a package does not have is named", async () => {
	const rows = await benchForeign(async () => "/nowhere");
	expect(rows).toEqual(foreignDocuments.map(({ api, package: named, file }) => ({ api, refused: `${named} has no ${file}` })));
});
