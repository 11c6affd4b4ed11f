import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adopt } from "../../adopt/adopt.ts";
import { Misuse } from "../../misuse.ts";
import { SpecError } from "../../openapi/spec-error.ts";
import { growthOf } from "../growth/growth.ts";
import { type ForeignDocument, foreignDocuments } from "./documents.ts";
import type { ForeignRow } from "./table.ts";

/** Gives the folder of a package of npm, which it downloads. */
type GetPackage = (named: string) => Promise<string>;

/** Each document of others adopted, and measured as the made one is. */
export async function benchForeign(getPackage: GetPackage): Promise<ForeignRow[]> {
	const rows: ForeignRow[] = [];
	for (const document of foreignDocuments) rows.push(await rowOf(document, await getPackage(document.package)));
	return rows;
}

async function rowOf({ api, package: named, file }: ForeignDocument, folder: string): Promise<ForeignRow> {
	const path = join(folder, file);
	if (!existsSync(path)) return { api, refused: `${named} has no ${file}` };
	try {
		const { seconds, changes, text } = await adopted(api, path);
		return { api, adopt: seconds, changes, ...(await growthOf(api, text, [0, 1])) };
	} catch (error) {
		if (error instanceof SpecError || error instanceof Misuse) return { api, refused: error.message };
		throw error;
	}
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
