import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { findNode } from "../installation.ts";
import { packToolkit } from "../package.ts";
import { followThePage, run } from "./your-api.suite.ts";

const packed = mkdtempSync(join(tmpdir(), "toolkit-"));
let toolkit = "";
beforeAll(async () => {
	toolkit = await packToolkit(packed);
});
afterAll(() => rmSync(packed, { recursive: true }));

for (const line of ["22", "24"]) {
	const node = await findNode(line);
	describe.skipIf("missing" in node)(`Node ${line}`, () => {
		const path = "found" in node ? node.found : "";
		followThePage(
			`installed by npm on Node ${line}`,
			"all",
			() => path,
			async (folder, block) => {
				const both = `${inject("package").tarball} ${toolkit}`;
				await run(folder, block.replace("console-contracts console-contracts-toolkit", both), path);
			},
		);
	});
}
