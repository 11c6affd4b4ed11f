import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { expectFailures, specs } from "../workflows/run.ts";
import { testPassing } from "./workflows.suite.ts";

/** The first is one of workflows.test.ts. */
const [, ...apis] = readdirSync(specs);

test("there are other APIs", () => expect(apis).not.toEqual([]));

testPassing(apis);

test.each(apis)("the workflows of %s fail at a server that answers otherwise, and its answer is not printed", expectFailures);
