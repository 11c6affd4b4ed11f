import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { generate } from "../../src/generate/generate.ts";
import type { Entry } from "../../src/har/entry.ts";
import { lintSpecs } from "../../src/lint/lint.ts";
import { SpecError } from "../../src/openapi/spec-error.ts";
import { findingsOf, folderOf, type Generated, generatedOf, roundTrip } from "../any-document/round-trip.ts";

/**
 * Documents of any team, one a folder. Each is either refused by `npm run generate`, and refused.txt has the line and the reason; or it works
 * from the client's call to the mock and to the checker's verdict, and trip.yaml says what is sent and got.
 */
const documents = join(import.meta.dirname, "../any-document");

/** The documents, by the names of their folders. */
export const folders = globSync("*/openapi.yaml", { cwd: documents }).map((file) => file.slice(0, -"/openapi.yaml".length));
const fileOf = (name: string, file: string) => join(documents, name, file);
const isRefused = (name: string) => existsSync(fileOf(name, "refused.txt"));

/** trip.yaml */
interface Expected {
	/** The client's method, its argument, and its options beyond `baseUrl`. */
	method: string;
	input?: object;
	options?: object;
	/** Each of these as it went over the wire; `boundary` stands for the one that the client chose. */
	sent: { url: string; contentType?: string; body?: string };
	/** The `data` of the result. */
	data?: unknown;
	/** Changes of the exchange, each with the pointers of the errors that the checker then finds. */
	broken: { request?: object; response?: object; errors: string[] }[];
}

export function testDocuments(names: readonly string[]): void {
	let folder: string | undefined;
	afterEach(() => folder !== undefined && rmSync(folder, { recursive: true }));

	describe("is refused with its line, by npm run generate and by npm run lint -- --profile plain:", () => {
		test.each(names.filter(isRefused))("%s", async (name) => {
			folder = folderOf(fileOf(name, "openapi.yaml"));
			const refusal: unknown = await generate(folder).catch((error: unknown) => error);
			expect(refusal).toBeInstanceOf(SpecError);
			expect((refusal as SpecError).message).toBe(`specs/any/openapi.yaml:${readFileSync(fileOf(name, "refused.txt"), "utf8").trim()}`);
			expect(existsSync(join(folder, "generated"))).toBe(false);
			expect(await linted(folder)).toContain((refusal as SpecError).what);
		});
	});

	describe("works from the client's call to the checker's verdict:", () => {
		test.each(names.filter((name) => !isRefused(name)))("%s", async (name) => {
			const expected = parse(readFileSync(fileOf(name, "trip.yaml"), "utf8"), { customTags: ["binary"] }) as Expected;
			const generated = await generatedOf(fileOf(name, "openapi.yaml"));
			({ folder } = generated);
			const trip = await roundTrip(generated, expected.method, expected.input, expected.options);
			expect([trip.note.split("; ").length, trip.result]).toMatchObject([1, { ok: true }]);
			expect({ ...sentOf(trip), ...("data" in expected && { data: trip.result.data }) }).toEqual({
				...expected.sent,
				...("data" in expected && { data: expected.data }),
			});
			expect(await findingsOf(generated.contract, trip.entry)).toEqual([]);
			expect(await linted(folder)).toBe("");
			expect(expected.broken).not.toEqual([]);
			for (const { errors, ...change } of expected.broken) expect(await errorsOf(generated, trip.entry, change)).toEqual(errors);
		});
	});
}

/** What the linter prints about the specs of a folder. */
async function linted(root: string): Promise<string> {
	let printed = "";
	const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
		printed += stripVTControlCharacters(String(chunk));
		return true;
	});
	try {
		await lintSpecs(root, "plain", () => {});
		return printed;
	} finally {
		write.mockRestore();
	}
}

/** What went over the wire, without the members that a request has not. */
function sentOf({ url, headers, body }: { url: string; headers: Record<string, string>; body: Uint8Array }): Expected["sent"] {
	const type = headers["content-type"];
	const boundary = /boundary=(.+)/.exec(type ?? "")?.[1] ?? "boundary";
	const named = (text: string) => text.replaceAll(boundary, "boundary");
	return {
		url,
		...(type !== undefined && { contentType: named(type) }),
		...(body.length > 0 && { body: named(textOf(body)) }),
	};
}

/** UTF-8, or a character for each byte of what is none. */
function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return Buffer.from(bytes).toString("latin1");
	}
}

async function errorsOf({ contract }: Generated, entry: Entry, { request = {}, response = {} }: { request?: object; response?: object }) {
	const changed = { ...entry, request: { ...entry.request, ...request }, response: { ...entry.response, ...response } };
	const findings = await findingsOf(contract, changed);
	return findings.filter(({ level }) => level === "error").map(({ pointer }) => pointer);
}
