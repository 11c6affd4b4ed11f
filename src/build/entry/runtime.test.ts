import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../generate/files.ts";
import { importingPackage } from "../../generate/outside-imports.ts";
import * as runtime from "./runtime.ts";

const root = join(import.meta.dirname, "../../..");
const source = readFileSync(join(import.meta.dirname, "runtime.ts"), "utf8");

/** What the generator imports in its own texts, whatever a contract needs of it. */
const imported = filesBelow(root, "src/generate/emit")
	.concat("src/generate/generate.ts", ...filesBelow(root, "generated"))
	.filter((file) => /(?<!\.test)\.(ts|js)$/.test(file))
	.flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/import (?:type )?\{ ([^{}$]+) \} from "\.\.\/\.\.\/src\//g)])
	.flatMap(([, list = ""]) => list.split(", "));

test("has all that generated files import", () => {
	expect(imported.length).toBeGreaterThan(20);
	for (const each of imported) {
		const name =
			each
				.replace(/^type /, "")
				.split(" as ")
				.at(-1) ?? "";
		const isType = /^[A-Z]/.test(name);
		if (isType)
			expect(`${source}${readFileSync(join(root, "src/client/signing/generated-names.ts"), "utf8")}`).toMatch(new RegExp(`\\b${name}\\b`));
		else expect(runtime).toHaveProperty(name);
	}
});

test.each(["bytes", "form", "json", "multipart", "text"])("has the writer of %s", (kind) => expect(runtime).toHaveProperty(kind));

test("the files of this repository's contracts would find all they need there", () => {
	for (const file of filesBelow(root, "generated").filter((name) => /\.(ts|js)$/.test(name))) {
		const text = importingPackage(readFileSync(join(root, file), "utf8"));
		expect(text).not.toMatch(/^import .*\/src\//m);
	}
});
