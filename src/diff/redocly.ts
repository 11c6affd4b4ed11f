import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Misuse } from "../misuse.ts";
import type { JsonObject } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";
import { root } from "../package-root.ts";

/** A breaking change, as `redocly diff` reports it. */
export interface Break {
	what: string;
	rule: string;
	/** Where it is written: in the new bundle or, if it was removed, in the old one. */
	pointers: string[];
	/** The steps from the document's root to this place. */
	steps: string[];
}

export interface Report {
	changes: {
		path: string;
		impact: string;
		property?: string;
		verdicts: { ruleId: string; message: string }[];
		base?: { pointer: string; value?: unknown };
		revision?: { pointer: string; value?: unknown };
	}[];
}

const execute = promisify(execFile);
const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const config = fileURLToPath(new URL("redocly-diff.yaml", root));
// Redocly would otherwise ask the registry for a newer version of itself.
const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };

export async function breaksBetween(before: JsonObject, after: JsonObject): Promise<Break[]> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		writeFileSync(join(folder, "before.json"), JSON.stringify(before));
		writeFileSync(join(folder, "after.json"), JSON.stringify(after));
		const options = ["--config", config, "--format", "json", "--fail-on", "none", "-o", "report.json"];
		await execute(process.execPath, [cli, "diff", "before.json", "after.json", ...options], { cwd: folder, env }).catch(refuse);
		return breaksIn(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function refuse({ stderr }: { stderr?: string }): never {
	const line = stderr?.split("\n").find((each) => each.includes("❌") || /error/i.test(each)) ?? "it said nothing";
	throw new Misuse(`redocly diff could not compare two bundles: ${line.trim()}`);
}

/** The breaking changes of a report. */
export const breaksIn = ({ changes }: Report): Break[] => changes.filter(({ impact }) => impact === "major").flatMap(breaksOf);

function breaksOf({ path, property, verdicts, base, revision }: Report["changes"][number]): Break[] {
	const at = property === "key" ? [revision, base] : [revision?.value === undefined ? base : revision];
	return verdicts.map(({ ruleId, message }) => ({
		what: message.replace(/\.$/, ""),
		rule: ruleId,
		pointers: at.flatMap((place) => (place === undefined ? [] : [place.pointer.replace(/^#/, "")])),
		steps: stepsOf(path).concat(property === undefined || property === "key" ? [] : [property]),
	}));
}

/** Without the steps through a `$ref`. */
const stepsOf = (path: string) => steps(path).filter((step) => step !== "$ref" && step !== "");
