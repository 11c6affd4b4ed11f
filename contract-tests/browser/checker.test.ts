import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { lantern } from "../../src/checker/fixtures/fixture-api.ts";
import type { CheckResult, checkEntry } from "../../src/checker/index.ts";
import { entry } from "../../src/har/fixtures/har.ts";

const checker = fileURLToPath(new URL("../../src/checker/index.ts", import.meta.url));
const src = join(dirname(checker), "..");
let bundled: Awaited<ReturnType<typeof bundle>>;

const bundle = () =>
	build({
		entryPoints: [checker],
		absWorkingDir: src,
		bundle: true,
		write: false,
		metafile: true,
		format: "iife",
		globalName: "checker",
		platform: "neutral",
	});

beforeAll(async () => {
	bundled = await bundle();
});

test("the checker imports nothing but what it knows of OpenAPI and HAR, and how a name is printed", () => {
	const inputs = Object.keys(bundled.metafile.inputs);
	expect(inputs).toContain("checker/index.ts");
	expect(inputs.filter((file) => !/^(checker|har|openapi)\/|^printable\.ts$/.test(file))).toEqual([]);
});

test("the checker runs in a page that forbids eval, with nothing but what a browser has", async () => {
	// The Content-Security-Policy of such a page forbids what `codeGeneration` forbids here.
	const page = createContext(
		{ URL, TextDecoder, Blob, Response, TransformStream, DecompressionStream, atob, structuredClone, Uint8Array },
		{ codeGeneration: { strings: false, wasm: false } },
	);
	new Script(bundled.outputFiles[0]?.text ?? "").runInContext(page);
	expect(() => new Script("new Function('return 1')").runInContext(page)).toThrow("disallowed");
	const { checkEntry: checkInPage } = page.checker as { checkEntry: typeof checkEntry };
	const text = Buffer.from('{"brightness":"full"}').toString("base64");
	const judged = await checkInPage(entry({ content: { text, encoding: "base64" } }), { file: "traffic.har", index: 0 }, [lantern]);
	const { findings } = judged as CheckResult;
	expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(["response-schema /response/body/brightness"]);
});
