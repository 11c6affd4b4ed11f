import { inject } from "vitest";
import { stage } from "../docs-samples/sandbox.ts";
import { ofEachOperation, ofEachTrusted, testRecords, testSamples } from "../docs-samples/sentences.ts";

const shown = await stage(inject("package").dist, "as shown");

testSamples(shown, { samples: shown.all, failing: ofEachOperation(shown.all), trusted: ofEachTrusted(shown.all) });
testRecords(shown);
