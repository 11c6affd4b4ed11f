import { testShortSamples } from "./short-samples.suite.ts";

testShortSamples({ alone: ["curl", "typescript", "python"], together: ["java"] });
