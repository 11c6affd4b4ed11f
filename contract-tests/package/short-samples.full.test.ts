import { testShortSamples } from "./short-samples.suite.ts";

// The first build with Go takes 40 seconds of the processor. A record holds what ran, and the site shows nothing else.
testShortSamples({ alone: [], together: ["go"] });
