import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Validators } from "../../src/client/validators.ts";
import { changed, disagreements, repliesIn } from "../agreement.ts";
import { judgedApis } from "../judged-apis.ts";

const root = join(import.meta.dirname, "../..");
const fileOf = (api: string) => join(root, "generated", api, "validators.js");

const apis = await judgedApis();

const bundle = (file: string, format: "esm" | "iife" = "esm") =>
	build({
		entryPoints: [file],
		absWorkingDir: root,
		bundle: true,
		write: false,
		minify: true,
		metafile: true,
		format,
		globalName: "bundled",
		platform: "neutral",
		mainFields: ["module", "main"],
	});

test("validators that judge by the schemas of another status are noticed", () => {
	const noticed = apis.flatMap(({ contract, validators, replies }) => {
		const statuses = contract.operations.flatMap(({ responses }) => responses.map(({ status }) => Number(status)));
		const next = (status: number) => statuses[(statuses.indexOf(status) + 1) % statuses.length] ?? 0;
		return disagreements({ judge: (id, status, ...reply) => validators.judge(id, next(status), ...reply) }, replies);
	});
	expect(noticed).not.toEqual([]);
});

describe.each(apis)("the validators of $api", ({ api, contract, validators, shown, replies }) => {
	const operationId = contract.operations[0]?.operationId ?? "";

	test("say of every capture, counterexample and example what the checker says", () => {
		expect(replies.length).toBeGreaterThan(0);
		expect(disagreements(validators, replies)).toEqual([]);
	});

	test("say of every captured reply and every example with a change at one place what the checker says", () => {
		const others = repliesIn(contract, shown.flatMap(changed));
		expect(others.some(({ checker }) => checker.length > 0)).toBe(true);
		expect(disagreements(validators, others).slice(0, 3)).toEqual([]);
	});

	test("report an undocumented status", () => {
		const finding = { level: "error", rule: "response-status", operationId, status: 299, pointer: "/response/status" };
		const message = expect.stringMatching(/^expected one of .+; got 299$/);
		expect(validators.judge(operationId, 299, "application/json", {})).toEqual([{ ...finding, message }]);
	});

	test("refuse the operation of another API", () => {
		expect(() => validators.judge("nobodyDeclaredThis", 200, undefined, {})).toThrow(TypeError);
	});

	test("name no value of the payload, and no name that may be a secret", () => {
		const secret = "5c66c9a616334283b055d150680fff98";
		const replaced = (value: unknown): unknown => {
			if (typeof value !== "object" || value === null) return secret;
			if (Array.isArray(value)) return value.map(replaced);
			return Object.fromEntries([...Object.entries(value).map(([name, member]) => [name, replaced(member)]), [secret, secret]]);
		};
		const findings = replies.flatMap((reply) => validators.judge(reply.operationId, reply.status, reply.mediaType, replaced(reply.body)));
		expect(findings).not.toEqual([]);
		expect(JSON.stringify(findings)).not.toContain(secret);
	});

	test("take at most 4.0 kB, minified and gzipped", async () => {
		const { outputFiles } = await bundle(fileOf(api));
		expect(gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length).toBeLessThanOrEqual(4000);
	});

	test("import nothing but the client's judge, what it throws and what both stand on", async () => {
		const inputs = Object.keys((await bundle(fileOf(api))).metafile.inputs);
		const judge = /^src\/client\/(validation(\/\w+)?|validation-result|errors\/contract-error)\.ts$/;
		const floor = /^src\/openapi\/(json-pointer|json-type|canonical|schemas\/(keyword-messages|pattern)|media-type|shown-name)\.ts$/;
		expect(inputs.filter((file) => !judge.test(file) && !floor.test(file))).toEqual([`generated/${api}/validators.js`]);
	});

	test("run in a page that forbids eval, with nothing but the language", async () => {
		const text = (await bundle(fileOf(api), "iife")).outputFiles[0]?.text ?? "";
		expect(text).not.toMatch(/\beval\b|\bFunction\b|\brequire\b/);
		// The Content-Security-Policy of such a page forbids what `codeGeneration` forbids here.
		const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
		new Script(`${text}; globalThis.validators = bundled.validators`).runInContext(page);
		expect(disagreements(page.validators as Validators, replies)).toEqual([]);
	});

	test("are no part of a client that does not ask for them", async () => {
		const { inputs } = (await bundle(join(root, "generated", api, "client.ts"))).metafile;
		expect(Object.keys(inputs).filter((file) => file.includes("validat"))).toEqual([]);
	});
});
