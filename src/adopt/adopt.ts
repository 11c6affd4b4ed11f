import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { stringify } from "yaml";
import { Misuse, refusedFile } from "../misuse.ts";
import type { JsonObject } from "../openapi/document.ts";
import { folderName } from "../openapi/folder-name.ts";
import { inForm31 } from "../openapi/reading/as-read.ts";
import { bundleFiles } from "../openapi/reading/bundle-files.ts";
import { referencesIn } from "../openapi/refusals/references.ts";
import { completeVersion } from "./complete-version.ts";
import { findProblems } from "./find-problems.ts";
import { MarkingResolver } from "./marking-resolver.ts";
import { nameOperations } from "./name-operations.ts";
import type { Problem } from "./problem.ts";
import { quoted } from "./quote.ts";
import { readDocument } from "./read-document.ts";
import { repair } from "./repair.ts";
import { type Adoption, reportOf } from "./report.ts";
import { shownPlace } from "./shown-place.ts";
import { silentChanges } from "./silent-changes.ts";
import { slowPatterns } from "./slow-patterns.ts";
import { undefinedParts } from "./undefined-parts.ts";

interface Options {
	/** The document: JSON or YAML, of OpenAPI 3.0, 3.1 or 3.2. */
	file: string;
	/** The folder whose specs/ gets the API. */
	root: string;
	/** Its name under specs/; that of its title if none is given. */
	api?: string | undefined;
}

/** More than any document needs: each problem makes the document smaller. */
const mostRounds = 1_000;

/** Writes specs/<api>/ from somebody's document, as a whole or not at all. Generate takes what is written. */
export async function adopt({ file, root, api: given }: Options): Promise<Adoption> {
	const read = readDocument(file);
	const whole = await bundled(file, read.document);
	const texts = quoted(whole);
	const api = given ?? apiNameOf(texts.document, file);
	const folder = join(root, "specs", api);
	if (!folderName.test(api)) throw new Misuse(`${api}: not a name for an API; give --api lower-case words joined by hyphens`);
	if (existsSync(folder)) throw new Misuse(`${folder}: already exists; choose another name with --api`);
	const document = inForm31(texts.document);
	// Of a copy: what is known of a document stays known, and this one changes.
	const slow = slowPatterns(structuredClone(document)).length;
	const workshop = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		const changes = [
			...(read.version === "3.1" ? [] : [`OpenAPI ${read.version} is written as 3.1.1`]),
			...texts.pointers.map((pointer) => `${shownPlace(pointer)} is quoted: it is a text`),
			...silentChanges(whole, texts.pointers),
			...completeVersion(document),
			...nameOperations(document),
			...(await repaired({ file, workshop, api }, document)),
		];
		const adoption: Adoption = { file, api, folder, changes, undefined: undefinedParts(document, slow) };
		write(root, adoption, document);
		return adoption;
	} finally {
		rmSync(workshop, { recursive: true, force: true });
	}
}

/** What its files refer to stands in the document itself. A reference that leads nowhere in a single file is left out later. */
async function bundled(file: string, document: JsonObject): Promise<JsonObject> {
	if ([...referencesIn(document, "")].every(({ reference }) => reference.startsWith("#"))) return document;
	const path = resolve(file);
	return bundleFiles(dirname(path), { file: basename(path), document }, [], new MarkingResolver());
}

/** Where a document is tried. */
interface Trial {
	file: string;
	workshop: string;
	api: string;
}

/** Changes the document until nothing hinders it. Returns the changes. */
async function repaired({ file, workshop, api }: Trial, document: JsonObject): Promise<string[]> {
	const changes: string[] = [];
	for (let round = 0; round < mostRounds; round++) {
		const problems = await findProblems(workshop, api, document);
		if (problems.length === 0) return changes;
		// From the end of the document on, so that the items before one that goes keep their places.
		const made = apart(problems)
			.toReversed()
			.flatMap((problem) => repair(document, problem) ?? []);
		if (made.length === 0) throw new Misuse(`${file}: ${problems[0]?.what}`);
		changes.push(...made.reverse());
	}
	throw new Misuse(`${file}: problems without end, such as ${changes.at(-1)}; take the document apart`);
}

/** The problems of which none is at or within another's place, which may go first. */
function apart(problems: readonly Problem[]): Problem[] {
	const taken = new Set<string>();
	/** The places that hold those. */
	const around = new Set<string>();
	return problems.filter(({ pointer }) => {
		const holders = [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index));
		if (around.has(pointer) || holders.some((at) => taken.has(at))) return false;
		taken.add(pointer);
		for (const at of holders) around.add(at);
		return true;
	});
}

/** What YAML 1.1 would read as another type, such as `on` or 12:30, is quoted, too: others' programs read it. */
const yamlOf = (document: JsonObject) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });

/** The folder takes its place when it is complete. Until then it is outside specs/, of which every folder is read. */
function write(root: string, adoption: Adoption, document: JsonObject): void {
	const temporary = join(root, `.adopt-${randomUUID()}`);
	try {
		mkdirSync(temporary);
		writeFileSync(join(temporary, "openapi.yaml"), yamlOf(document));
		writeFileSync(join(temporary, "ADOPTED.md"), reportOf(adoption));
		mkdirSync(dirname(adoption.folder), { recursive: true });
		renameSync(temporary, adoption.folder);
	} catch (error) {
		throw refusedFile(adoption.folder, "written", error);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

/** `Swagger Petstore - OpenAPI 3.0` is swagger-petstore-openapi-3-0. */
function apiNameOf({ info }: JsonObject, file: string): string {
	const title = typeof info === "object" && info !== null && "title" in info ? String(info.title) : basename(file).replace(/\.\w+$/, "");
	const words =
		title
			.normalize("NFKD")
			.replaceAll(/\p{M}/gu, "")
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? [];
	return words.join("-").replace(/^[^a-z]+/, "") || "api";
}
