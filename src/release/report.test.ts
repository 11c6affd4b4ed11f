import { expect, test } from "vitest";
import { broken } from "../diff/fixtures/diff.ts";
import type { Plan } from "./plan.ts";
import { describePlan } from "./report.ts";

const first: Plan = {
	since: undefined,
	commit: "0123456789abcdef",
	contracts: [{ api: "lantern", version: "1.0.0", entries: ["`lightLantern`: first contract."] }],
	entries: ["The first."],
	diff: undefined,
	tarball: {
		...{ name: "console-contracts", version: "0.1.0", filename: "console-contracts-0.1.0.tgz", size: 1234, unpackedSize: 5678 },
		files: [{ path: "index.js", size: 99 }],
	},
	sbom: {
		bomFormat: "CycloneDX",
		metadata: { component: { "bom-ref": "console-contracts@0.1.0", name: "console-contracts", version: "0.1.0" } },
		components: [{ "bom-ref": "yaml@2.9.1", name: "yaml", version: "2.9.1" }],
		dependencies: [],
	},
	tags: ["console-contracts@0.1.0", "lantern@1.0.0"],
	hindrances: [],
};

const toolkit = { ...first.tarball, name: "console-contracts-toolkit", filename: "console-contracts-toolkit-0.1.0.tgz" };

test("a plan tells versions, entries, tarball, what is bundled, and what would be tagged and published", () => {
	expect(describePlan(first, toolkit)).toBe(`console-contracts 0.1.0, at 0123456, the first release: everything is new
  - The first.

Contracts
  lantern 1.0.0 (new)
    - \`lightLantern\`: first contract.

Tarball console-contracts-0.1.0.tgz, 1.2 kB packed, 5.7 kB unpacked, 1 files
     0.1 kB  index.js

Tarball console-contracts-toolkit-0.1.0.tgz, 1.2 kB packed, 5.7 kB unpacked, 1 files
     0.1 kB  index.js

Bill of materials (CycloneDX), of what is bundled
  yaml@2.9.1

Would be tagged
  console-contracts@0.1.0
  lantern@1.0.0
Would be published
  console-contracts@0.1.0, with provenance and its bill of materials beside it
  console-contracts-toolkit@0.1.0, with provenance

Nothing hinders it.
`);
});

test("after a release a contract has its verdict, and what hinders the next is told", () => {
	const next = describePlan({ ...first, since: "console-contracts@0.0.9", diff: broken, hindrances: ["1 file is not committed"] }, toolkit);
	expect(next).toContain("at 0123456, after console-contracts@0.0.9\n");
	expect(next).toContain("  lantern 1.0.0 (major)\n");
	expect(next).toMatch(/\nWhat hinders it:\n {2}1 file is not committed\n$/);
});
