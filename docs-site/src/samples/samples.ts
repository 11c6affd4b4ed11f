import { createHash } from "node:crypto";
import type { Spec } from "../../../src/openapi/document.ts";
import { drawnSamples, type Sample } from "./drawn.ts";
import { languages } from "./languages.ts";

export type { Sample } from "./drawn.ts";

/** The samples of an operation that have been run: by the tests, or as a record says. */
export function samplesOf(contract: Spec, operationId: string): Sample[] {
	return drawnSamples(contract, operationId).filter(({ language, code }) => {
		const { ran } = languages[language];
		return ran === undefined || Object.hasOwn(ran, hashOf(code));
	});
}

export const hashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
