import { inject } from "vitest";
import { stage } from "../docs-samples/sandbox.ts";
import { ofEachOperation, testRecords, testSamples } from "../docs-samples/sentences.ts";

const shown = await stage(inject("package").dist, "as shown");

testSamples(shown, shown.all, ofEachOperation(shown.all));
testRecords(shown);
