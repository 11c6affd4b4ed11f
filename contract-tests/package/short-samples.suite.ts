import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, type TestContext, test } from "vitest";
import { contractsIn } from "../../docs-site/src/contract.ts";
import { defaultBase } from "../../docs-site/src/samples/heading.ts";
import { type LanguageName, languages } from "../../docs-site/src/samples/languages.ts";
import { drawnShort } from "../../docs-site/src/samples/short.ts";
import { startLogged } from "../call.ts";
import { recordFault, shortRecordOf } from "../docs-samples/record.ts";
import { type Operation, operations, titleOf } from "../operations.ts";
import { findToolchain } from "../toolchains.ts";

const { dist } = inject("package");
let mock: Awaited<ReturnType<typeof startLogged>>;
let folder = "";

beforeAll(async () => {
	mock = await startLogged();
	folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	mkdirSync(join(folder, "node_modules"));
	symlinkSync(dist, join(folder, "node_modules/console-contracts"), "junction");
	writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
});
afterAll(() => {
	mock.close();
	rmSync(folder, { recursive: true, force: true });
});

const samplesOf = ({ api, operationId }: Operation) => {
	const contract = contractsIn("en").find((each) => each.api === api);
	return contract === undefined ? {} : drawnShort(contract, operationId);
};

/** What is around the lines that a page shows, so that they are a program of its own. */
const programs: Partial<Record<LanguageName, { file: string; around(code: string): string }>> = {
	curl: { file: "short.sh", around: (code) => code },
	typescript: { file: "short.ts", around: (code) => code },
	python: { file: "short.py", around: (code) => code },
	java: {
		file: "Short.java",
		around: (code) => `import java.net.*;
import java.net.http.*;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
class Short { public static void main(String[] given) throws Exception { ${code} } }`,
	},
	go: {
		file: "short.go",
		around: (code) => `package main
import ("io"; "log"; "net/http"; "os"; "strings")
var _ = strings.NewReader
func main() {
${code}
}`,
	},
};

/** Runs what a page shows, and returns what it prints; where nothing can run it, the test is left out. */
async function printed(language: LanguageName, code: string, { skip }: TestContext): Promise<string> {
	const { file = "", around = String } = programs[language] ?? {};
	const toolchain = await findToolchain(language);
	if ("missing" in toolchain) return skip(toolchain.missing);
	const [program, ...options] = toolchain.found.command;
	writeFileSync(join(folder, file), around(code.replaceAll(defaultBase, mock.url)));
	return new Promise((resolve, reject) => {
		execFile(program, [...options, file], { cwd: folder, timeout: 60_000 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
	});
}

/** What the mock logs of a right request. */
const usualLine = ({ method, mock: { default: usual } }: Operation) => new RegExp(`^${method} \\S+ -> ${usual.status} ${usual.example}$`);

interface Chosen {
	/** Each of their samples is run alone. */
	alone: LanguageName[];
	/** Their samples are run in one program, because a compiler costs seconds. */
	together: LanguageName[];
}

/** What holds of the short samples in some languages. */
export function testShortSamples({ alone, together }: Chosen): void {
	describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("The short samples of %s", (_, operation) => {
		const samples = samplesOf(operation);

		test("are there in each language that has one, curl in six lines at most and TypeScript in ten", () => {
			expect(Object.keys(samples)).toEqual(Object.keys(programs));
			expect(samples.curl?.split("\n").length).toBeLessThanOrEqual(6);
			expect(samples.typescript?.split("\n").length).toBeLessThanOrEqual(10);
		});

		test.for(alone)("of %s ask the mock rightly, and print what came", async (language, context) => {
			const before = mock.lines.length;
			expect((await printed(language, samples[language] ?? "", context)).trim()).not.toBe("");
			expect(mock.lines[before]).toMatch(usualLine(operation));
		});
	});

	test.for(together)("those of %s ask the mock rightly, all in one program", async (language, context) => {
		const before = mock.lines.length;
		const codes = operations.map((operation) => samplesOf(operation)[language] ?? "");
		const blocks = codes.map((code) => (language === "java" ? `{\n${code}\n}` : `func() {\n${code}\n}()`));
		expect((await printed(language, blocks.join("\n"), context)).trim()).not.toBe("");
		expect(mock.lines.slice(before)).toEqual(operations.map((operation) => expect.stringMatching(usualLine(operation))));
		if (languages[language].ran !== undefined) expect(await recordedFault(language, codes)).toBeUndefined();
	});
}

/** Of the record of a language that not every machine can run; what was not in it is then. */
async function recordedFault(language: LanguageName, code: string[]): Promise<string | undefined> {
	const toolchain = await findToolchain(language);
	return "missing" in toolchain
		? toolchain.missing
		: recordFault(shortRecordOf(language), code, { version: toolchain.found.version, code });
}
