import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { adopt } from "../../scripts/adopt.ts";
import { runCommand } from "../../scripts/command.ts";
import { recordingTerminal } from "../../scripts/fixtures/terminal.ts";
import { generateOutside } from "../../src/generate/generate.ts";
import { lintSpecs } from "../../src/lint/lint.ts";

/**
 * Documents of anybody, one a folder. Each is either adopted, and ADOPTED.md is the list of what was changed; or it is refused, and refused.txt is the
 * line that says why. `UPDATE=1` writes both anew.
 */
const documents = join(import.meta.dirname, "../adopt");
const files = globSync("*/document.{json,yaml}", { cwd: documents }).sort();
const update = process.env.UPDATE === "1";

let root: string;
beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), "adopt-")));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(root, { recursive: true });
});

async function adopted(file: string, ...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await runCommand(adopt, [join(documents, file), "--root", root, ...args], terminal);
	return { status, ...read() };
}

const fileOf = (folder: string, name: string) => join(documents, folder, name);

/** Compares with a file beside the document. */
function expectFile(path: string, text: string): void {
	if (update) writeFileSync(path, text);
	expect(text).toBe(readFileSync(path, "utf8"));
}

const folderOf = (file: string) => file.split(/[/\\]/)[0] ?? "";
const isRefused = (file: string) => existsSync(fileOf(folderOf(file), "refused.txt"));
const named = (wanted: boolean) => files.filter((file) => isRefused(file) === wanted).map((file) => [folderOf(file), file] as const);

test("there are documents of both kinds", () => {
	expect(new Set(files.map(isRefused))).toEqual(new Set([true, false]));
});

test.each(named(false))(
	"%s is adopted: the list of changes is told and written, and the tools take the spec as it is",
	async (folder, file) => {
		const { status, stdout, stderr } = await adopted(file);
		expect([status, stderr]).toEqual([0, ""]);
		const [api = ""] = readdirSync(join(root, "specs"));
		expect(stdout).toMatch(`Wrote ${join(root, "specs", api)}.\n`);
		expect(readdirSync(root)).toEqual(["specs"]);
		expect(readdirSync(join(root, "specs", api)).sort()).toEqual(["ADOPTED.md", "openapi.yaml"]);
		expectFile(fileOf(folder, "ADOPTED.md"), readFileSync(join(root, "specs", api, "ADOPTED.md"), "utf8"));
		expectFile(fileOf(folder, "adopted.yaml"), readFileSync(join(root, "specs", api, "openapi.yaml"), "utf8"));
		expect(await generateOutside(root)).toEqual([api]);
		vi.spyOn(process.stdout, "write").mockReturnValue(true);
		expect(await lintSpecs(root, "plain", () => {})).toBe(true);
	},
);

test.each(named(true))("%s is refused in one line, and nothing is written", async (folder, file) => {
	const { status, stdout, stderr } = await adopted(file);
	expect([status, stdout]).toEqual([2, ""]);
	expectFile(fileOf(folder, "refused.txt"), stderr.replaceAll(`${join(documents, folder)}/`, ""));
	expect(stderr.trimEnd().split("\n")).toHaveLength(1);
	expect(readdirSync(root)).toEqual([]);
});

describe("an adopted document", () => {
	const file = "json-of-3-0/document.json";

	test("does not take the place of another, which stays as it is", async () => {
		const folder = join(root, "specs/lamps");
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "mine.txt"), "mine\n");
		expect(await adopted(file)).toMatchObject({ status: 2, stderr: `adopt: ${folder}: already exists; choose another name with --api\n` });
		expect(readdirSync(folder)).toEqual(["mine.txt"]);
		expect(await adopted(file, "--api", "other-lamps")).toMatchObject({ status: 0 });
		expect(readdirSync(join(root, "specs")).sort()).toEqual(["lamps", "other-lamps"]);
	});

	test.skipIf(process.platform === "win32")("that the system does not take is named in one line", async () => {
		const long = join(root, "a".repeat(300));
		expect(await adopted(relative(documents, long))).toMatchObject({
			status: 2,
			stderr: `adopt: ${long}: cannot be read (ENAMETOOLONG)\n`,
		});
	});

	test("with a title too long for a folder asks for a name", async () => {
		const titled = join(root, "titled.json");
		const paths = { "/a": { get: { responses: { 204: { description: "Done." } } } } };
		writeFileSync(titled, JSON.stringify({ openapi: "3.1.1", info: { title: "a".repeat(300), version: "1" }, paths }));
		const { status, stderr } = await adopted(relative(documents, titled));
		expect([status, stderr]).toEqual([2, expect.stringMatching(/^adopt: a+: not a name for an API; give --api [^\n]*\n$/)]);
		expect(readdirSync(root)).toEqual(["titled.json"]);
	});

	test.each(["Lamps", "../lamps", ".", "3-lamps", "a".repeat(201), "a".repeat(300)])("is not named %s", async (name) => {
		expect(await adopted(file, "--api", name)).toMatchObject({
			status: 2,
			stderr: `adopt: --api: invalid name for an API ${name}; expected lower-case words joined by hyphens, at most 200 characters\n`,
		});
		expect(readdirSync(root)).toEqual([]);
	});

	test("that is not there, or is a folder, is named", async () => {
		expect((await adopted("absent.yaml")).stderr).toBe(`adopt: ${join(documents, "absent.yaml")}: no such file\n`);
		expect((await adopted(".")).stderr).toMatch(/^adopt: .*: is a folder; name a file\n$/);
	});

	test("keeps what it said: what 3.0 writes otherwise, and texts", async () => {
		await adopted(file);
		const { components } = parse(readFileSync(join(root, "specs/lamps/openapi.yaml"), "utf8"));
		expect(components.schemas.Lamp.properties.name.type).toEqual(["string", "null"]);
		await adopted("texts-that-read-as-numbers/document.yaml", "--api", "tiles");
		const { info, paths } = parse(readFileSync(join(root, "specs/tiles/openapi.yaml"), "utf8"));
		expect(info).toEqual({ title: "2048", version: "1.10.0" });
		expect(paths["/tiles"].get.parameters[0].schema.enum).toEqual(["01", "2.0", "on", "off", "true"]);
	});
});
