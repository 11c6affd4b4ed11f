import { readFileSync } from "node:fs";
import { lantern } from "../../checker/fixtures/lantern.ts";
import { checkEntry, type Judged, Tally } from "../../checker/index.ts";
import type { Inventory } from "../../checker/inventory.ts";
import { type Format, reportOf, type Surroundings } from "../../checker/report.ts";

const surroundings: Surroundings = {
	strict: false,
	paint: (_, word) => word,
	page: (rule) => readFileSync(new URL(`../../checker/rules/${rule}.md`, import.meta.url), "utf8"),
	redact: (entry) => entry,
};

const item = { kind: "status", operationId: "showLamp", grades: ["documented"] } as const;
const inventory: Inventory = {
	api: "lantern",
	file: lantern.file,
	places: { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": {} },
	items: [
		{ ...item, kind: "operation", pointer: "", line: 12, grades: [] },
		{ ...item, pointer: "/response/200", name: "200", line: 120, grades: ["captured"] },
		{ ...item, pointer: "/response/404", name: "404", line: 130, grades: ["documented"] },
	],
};

export type Recordings = Record<string, object[]>;

/** What a test makes otherwise; `change` puts words into the mouth of the checker. */
export type Changes = Partial<Surroundings> & { change?: (judged: Judged) => Judged };

/** What the invented contract says about the entries of some recordings. */
export async function reported(format: Format, recordings: Recordings, { change, ...changes }: Changes = {}): Promise<string> {
	const report = await reportOf(format, { ...surroundings, ...changes });
	const tally = new Tally([inventory]);
	let text = report.begin();
	for (const [file, entries] of Object.entries(recordings)) {
		for (const [index, entry] of entries.entries()) {
			const checked = await checkEntry(entry, { file, index }, [lantern]);
			const judged = typeof checked === "string" || change === undefined ? checked : change(checked);
			tally.add(judged);
			if (typeof judged !== "string") text += report.exchange(judged);
		}
	}
	return text + report.end(tally.summary());
}
