import type { Spec } from "../../../../src/openapi/document.ts";
import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import { languages } from "../../samples/languages.ts";
import { leftOut, samplesOf } from "../../samples/samples.ts";
import type { Words } from "../../text.ts";
import { fence } from "../block.ts";
import { hasProse } from "../prose.ts";

/** Every sample that was run, under the name of its language. */
export function sampleList({ operation: { contract, operationId } }: OperationPage, t: Words): string {
	const byLanguage = Map.groupBy(samplesOf(contract, operationId), ({ language }) => language);
	const blocks = [...byLanguage].flatMap(([language, samples]) =>
		samples.map(({ auth, file, code }) =>
			[
				`### ${languages[language].name}${t.colon}${file}${auth === "none" ? "" : fill(t.aside, { words: auth })}`,
				fence(code.trim(), languages[language].syntax),
			].join("\n\n"),
		),
	);
	return [...samplesNotes(contract, operationId, t), ...blocks].join("\n\n");
}

/** What is said above the samples. */
export function samplesNotes(contract: Spec, operationId: string, t: Words): string[] {
	const reason = leftOut(contract, operationId);
	if (reason === "examples") return [t.samplesLeftOut.examples];
	return [hasProse ? t.samplesNote : t.samplesNoteOfOthers, ...(reason === undefined ? [] : [t.samplesLeftOut.files])];
}
