import { basename, dirname } from "node:path";
import { modelRefusals } from "../../generate/model-refusals.ts";
import { parseSpec } from "../../openapi/document.ts";
import { refusalsOf } from "../../openapi/refusals/refusals.ts";
import type { HouseRule } from "../rule.ts";

/** What `npm run generate` refuses, too. */
export const refusals: HouseRule = (_root, report, _resolve, { path, text }) => {
	const folder = dirname(path);
	const spec = parseSpec(basename(folder), text);
	const refused = refusalsOf(spec, folder);
	for (const { file, line, what, pointer } of refused.length > 0 ? refused : modelRefusals(spec))
		report(pointer, file === spec.file ? what : `${file}:${line}: ${what}`);
};
