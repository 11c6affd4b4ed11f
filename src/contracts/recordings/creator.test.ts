import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { creatorOf } from "./creator.ts";

test("a HAR says by which verb of which version of the project it was made", () => {
	expect(creatorOf("redact")).toEqual({ name: "console-contracts redact", version: manifest.version });
});
