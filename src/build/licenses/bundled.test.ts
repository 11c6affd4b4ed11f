import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nearest, packageOf, packagesIn, packagesOf } from "./bundled.ts";

const root = mkdtempSync(join(tmpdir(), "licenses-"));
mkdirSync(join(root, "node_modules/roller"), { recursive: true });
writeFileSync(join(root, "node_modules/roller/package.json"), "{}");
writeFileSync(join(root, "bundled-before.js"), "// node_modules/deep/lib/index.js\nlet a;\n");
afterAll(() => rmSync(root, { recursive: true }));

const modules = join(root, "node_modules").replaceAll("\\", "/");

test.each([
	["/repo/node_modules/yaml/dist/index.js", "/repo/node_modules/yaml"],
	["/repo/node_modules/@scope/name/index.js", "/repo/node_modules/@scope/name"],
	["/repo/node_modules/outer/node_modules/inner/index.js", "/repo/node_modules/outer/node_modules/inner"],
	["\0/repo/node_modules/yaml/dist/index.js?commonjs", "/repo/node_modules/yaml"],
	["C:\\repo\\node_modules\\yaml\\index.js", "C:/repo/node_modules/yaml"],
	["/repo/client/index.ts", undefined],
	["\0roller/runtime.js", `${modules}/roller`],
	["\0virtual:roller/config", undefined],
	["roller/runtime.js", undefined],
])("the package of %j is %j", (id, folder) => {
	expect(packageOf(root, id)?.replaceAll("\\", "/")).toBe(folder);
});

test("a bundler's comments name the packages, and nothing else does", () => {
	const text = `// node_modules/yaml/dist/index.js
// ../../node_modules/@scope/name/index.js
//   node_modules/indented/index.js
	// node_modules/inside/index.js
const said = "// node_modules/quoted/index.js";
// src/client/index.ts
// \\0roller/runtime.js
`;
	expect(packagesIn(root, text).map((folder) => folder.replaceAll("\\", "/"))).toEqual([
		`${modules}/yaml`,
		`${modules}/@scope/name`,
		`${modules}/roller`,
	]);
});

test("a bundle has the packages of what is left of its modules, and of what was bundled before", () => {
	const found = packagesOf(root, {
		"styles.css": { type: "asset" },
		"index.js": {
			type: "chunk",
			modules: {
				"/repo/node_modules/used/index.js": { renderedLength: 1 },
				"/repo/node_modules/shaken-off/index.js": { renderedLength: 0 },
				[join(root, "bundled-before.js")]: { renderedLength: 9 },
				"\0virtual:nothing": { renderedLength: 9 },
			},
		},
	});
	expect(found.map((folder) => folder.replaceAll("\\", "/"))).toEqual(["/repo/node_modules/used", `${modules}/deep`]);
});

test("a package is looked for in the folders above, too, as Node does", () => {
	const path = join("node_modules", "roller");
	expect(nearest(join(root, "inner", "project"), path)).toBe(join(root, path));
	expect(nearest(root, join("node_modules", "absent"))).toBe(join(root, "node_modules", "absent"));
});
