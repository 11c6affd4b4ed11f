import { inject } from "vitest";
import { ofEachOperation, testRecord, testSamples } from "../docs-samples/sentences.ts";
import { stage } from "../docs-samples/stage.ts";

const shown = await stage(inject("package").dist, "as shown");

testSamples(shown, shown.all, ofEachOperation(shown.all));
testRecord(shown);
