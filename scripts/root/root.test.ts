import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Misuse } from "../../src/misuse.ts";
import { repository } from "../repository.ts";
import { rootWithContracts, rootWithSpecs } from "./root.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "root-")));
afterAll(() => rmSync(folder, { recursive: true }));

test("without a folder, the contracts are this program's own", () => {
	for (const root of [rootWithSpecs(undefined), rootWithContracts(repository)])
		expect([realpathSync(root.folder), root.isOwn]).toEqual([realpathSync(repository), true]);
});

test("a folder needs a spec, and for its contracts what was generated of it", () => {
	const place = join(folder, "specs/acme");
	expect(() => rootWithSpecs(folder)).toThrow(
		new Misuse(`${folder}: no specs/<api>/openapi.yaml; add one by adopt FILE, or choose another folder with --root`),
	);
	mkdirSync(place, { recursive: true });
	expect(() => rootWithSpecs(folder)).toThrow("no specs/<api>/openapi.yaml");
	writeFileSync(join(place, "openapi.yaml"), "");
	expect(rootWithSpecs(folder)).toEqual({ folder, isOwn: false });
	expect(() => rootWithContracts(folder)).toThrow(new Misuse(`${folder}: no generated/<api>; run generate --root ${folder} first`));
	mkdirSync(join(folder, "generated/acme"), { recursive: true });
	writeFileSync(join(folder, "generated/acme/contract.js"), "");
	expect(rootWithContracts(folder)).toEqual({ folder, isOwn: false });
});
