import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, inject, test } from "vitest";
import { apis } from "../package.ts";

const execute = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const { dist, tarball } = inject("package");

describe("the tarball", () => {
	test("holds only what users need", async () => {
		const { stdout } = await execute("tar", ["-tzf", tarball]);
		const files = stdout
			.trim()
			.split("\n")
			.map((file) => file.replace(/^package\//, ""));
		const others = files.filter(
			(file) =>
				!/^[\w/-]+(\.d\.ts|\.js)$|^generated\/[\w-]+\/openapi\.yaml$|^src\/(checker\/rules\/pages\/[\w-]+\.md|screen\/page\/viewer\.css)$/.test(
					file,
				),
		);
		expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-LICENSES", "package.json"]);
		expect(files.filter((file) => /scripts|contract-tests|specs|\.ts$(?<!\.d\.ts)/.test(file))).toEqual([]);
	});

	test("holds no test and no fixture, nor anything that was bundled of one", () => {
		const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
		const texts = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(dist, file), "utf8"));
		const bundled = texts.flatMap((text) => [...text.matchAll(/^\/\/ (\S+\.[jt]s)$/gm)].map(([, module = ""]) => module));
		expect(bundled).toContain("src/client/api-client.ts");
		expect([...files, ...bundled].filter((file) => /\.test\b|(^|\/)(fixtures|contract-tests)\//.test(file))).toEqual([]);
	});

	test("has a manifest without dependencies and scripts, whose peers are optional, which records each contract's version", () => {
		const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(dist, "package.json"), "utf8"));
		const versionOf = (api: string) =>
			/^ {2}version: "?([\d.]+)/m.exec(readFileSync(join(root, "specs", api, "openapi.yaml"), "utf8"))?.[1];
		const contracts = Object.fromEntries(apis.map((api) => [api, versionOf(api)]));
		expect(manifest).toMatchObject({ name: "console-contracts", type: "module", sideEffects: ["./vitest.js", "./node/*.js"], contracts });
		expect(Object.keys(manifest).filter((name) => /^(dev|optional|bundled?)?dependencies$|scripts|private/i.test(name))).toEqual([]);
		const { peerDependencies, peerDependenciesMeta } = manifest as Record<string, Record<string, unknown>>;
		const optional = Object.fromEntries(Object.keys(peerDependencies ?? {}).map((name) => [name, { optional: true }]));
		expect(peerDependenciesMeta).toEqual(optional);
	});

	test("passes publint", async () => {
		expect((await publint({ pkgDir: dist, strict: true })).messages).toEqual([]);
	});

	test("has types that are right for every modern resolution", async () => {
		const contents = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
		const result = await checkPackage(contents, { excludeEntrypoints: [/\.yaml$/] });
		const problems = result.types ? result.problems : [{ kind: "no types" }];
		// CommonJS can import an ES module only dynamically; that is said of every package without CommonJS.
		expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
	});
});
