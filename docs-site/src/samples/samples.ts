import { createHash } from "node:crypto";
import type { Spec } from "../../../src/openapi/document.ts";
import { drawnSamples, type Sample } from "./drawn.ts";
import ranGo from "./ran-go.json" with { type: "json" };

export type { Sample } from "./drawn.ts";

/** The samples of an operation that have been run. The tests run all but Go's, whose code is run where there is a toolchain and kept in a record. */
export function samplesOf(contract: Spec, operationId: string): Sample[] {
	return drawnSamples(contract, operationId).filter(({ language, code }) => language !== "go" || Object.hasOwn(ranGo, hashOf(code)));
}

export const hashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
