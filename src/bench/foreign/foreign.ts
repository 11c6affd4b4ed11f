import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adopt } from "../../adopt/adopt.ts";
import { Misuse } from "../../misuse.ts";
import { SpecError } from "../../openapi/spec-error.ts";
import { growthOf } from "../growth/growth.ts";
import { ProgramFailure } from "../program.ts";
import { type ForeignDocument, foreignDocuments } from "./documents.ts";
import type { ForeignRow } from "./table.ts";

/** Gives the folder of a package of npm, which it downloads. */
type GetPackage = (named: string) => Promise<string>;

/** What is wrong with one document, and leaves the others to be measured. */
const told = [SpecError, Misuse, ProgramFailure];

/** Says what the document in a file costs under the name of an API. */
type Measure = (api: string, path: string) => Promise<ForeignRow>;

/** Each document of others adopted, and measured as the made one is. */
export async function benchForeign(getPackage: GetPackage, measure: Measure = measured): Promise<ForeignRow[]> {
	const rows: ForeignRow[] = [];
	for (const document of foreignDocuments) rows.push(await rowOf(document, await getPackage(document.package), measure));
	return rows;
}

async function rowOf({ api, package: named, file }: ForeignDocument, folder: string, measure: Measure): Promise<ForeignRow> {
	const path = join(folder, file);
	if (!existsSync(path)) return { api, refused: `${named} has no ${file}` };
	try {
		return await measure(api, path);
	} catch (error) {
		if (told.some((kind) => error instanceof kind)) return { api, refused: (error as Error).message };
		throw error;
	}
}

async function measured(api: string, path: string): Promise<ForeignRow> {
	const { seconds, changes, text } = await adopted(api, path);
	return { api, adopt: seconds, changes, ...(await growthOf(api, text, [0, 1])) };
}

/** What adopt makes of a document, with the seconds of the processor that it takes. */
async function adopted(api: string, file: string): Promise<{ seconds: number; changes: number; text: string }> {
	const root = mkdtempSync(join(tmpdir(), "foreign-"));
	try {
		const start = process.cpuUsage();
		const { changes, folder } = await adopt({ file, root, api });
		const { user, system } = process.cpuUsage(start);
		return { seconds: (user + system) / 1e6, changes: changes.length, text: readFileSync(join(folder, "openapi.yaml"), "utf8") };
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
