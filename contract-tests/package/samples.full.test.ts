import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writePackage } from "../../scripts/build/package.ts";
import { testRecord, testSamples } from "../docs-samples/sentences.ts";
import { stage } from "../docs-samples/stage.ts";

const dist = mkdtempSync(join(tmpdir(), "console-contracts-"));
beforeAll(() => writePackage(join(import.meta.dirname, "../.."), dist));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const shown = await stage(dist, "as shown");

testSamples(shown, shown.all);
testRecord(shown);
