import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeLeftovers } from "../files/leftovers.ts";

const prefix = "console-contracts-ca-";

/** Writes the CA certificate of this run for its clients, and gives the file. It is deleted when the process ends, or by the next run. */
export function writeCa(pem: string, parent = tmpdir()): string {
	removeLeftovers({ folder: parent, name: /^console-contracts-ca-(\d+)-\w+$/ });
	const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, "ca.pem");
	writeFileSync(file, pem);
	return file;
}
