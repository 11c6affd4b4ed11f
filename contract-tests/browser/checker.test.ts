import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { entry } from "../../checker/fixtures/har.ts";
import { lantern } from "../../checker/fixtures/lantern.ts";
import type { checkEntry, Judged } from "../../checker/index.ts";

const folder = fileURLToPath(new URL("../../checker/", import.meta.url));
let bundled: Awaited<ReturnType<typeof bundle>>;

const bundle = () =>
	build({
		entryPoints: [`${folder}index.ts`],
		absWorkingDir: folder,
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

test("the checker imports nothing from outside its folder", () => {
	const inputs = Object.keys(bundled.metafile.inputs);
	expect(inputs).toContain("index.ts");
	expect(inputs.filter((file) => file.includes("/"))).toEqual([]);
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
	const { findings } = judged as Judged;
	expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(["response-schema /response/body/brightness"]);
});
