import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../src/generate/generate.ts";

const root = join(import.meta.dirname, "../..");
const code = ["scripts", "src", "redocly-diff.yaml", "package.json", "package-lock.json"];

/** A repository with the toolkit and the contract of one invented API, committed. */
export class Repository {
	readonly root = mkdtempSync(join(tmpdir(), "console-contracts-"));

	static async create(): Promise<Repository> {
		const repository = new Repository();
		const { root: copy } = repository;
		for (const name of code) cpSync(join(root, name), join(copy, name), { recursive: true });
		cpSync(join(root, "contract-tests/new-api/specs"), join(copy, "specs"), { recursive: true });
		symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
		writeFileSync(join(copy, ".gitignore"), "node_modules\n");
		repository.version("0.1.0");
		writeFileSync(join(copy, "CHANGELOG.md"), "# Changelog\n\n## 0.1.0 - 2026-01-01\n\n- The first.\n");
		await generate(copy);
		repository.git("init", "--quiet");
		repository.commit();
		repository.git("branch", "first");
		return repository;
	}

	/** As it was created: one commit and no tag. */
	restore(): void {
		this.git("reset", "--quiet", "--hard", "first");
		this.git("clean", "--quiet", "--force", "-d");
		for (const tag of this.git("tag")
			.split("\n")
			.filter((name) => name !== ""))
			this.git("tag", "--delete", tag);
	}

	git(...options: string[]): string {
		const person = [
			"-c",
			"user.name=Nobody",
			"-c",
			"user.email=nobody@cloud.example",
			"-c",
			"commit.gpgsign=false",
			"-c",
			"tag.gpgsign=false",
		];
		return execFileSync("git", [...person, ...options], { cwd: this.root, encoding: "utf8" });
	}

	commit(): void {
		this.git("add", "--all");
		this.git("commit", "--quiet", "--message", "A state");
	}

	read(file: string): string {
		return readFileSync(join(this.root, file), "utf8");
	}

	/** Replaces a text, which has to be there. */
	edit(file: string, from: string | RegExp, to: string): void {
		const text = this.read(file);
		const edited = text.replace(from, to);
		if (edited === text) throw new Error(`${file} has no ${from}`);
		writeFileSync(join(this.root, file), edited);
	}

	/** Sets the package's version. */
	version(version: string): void {
		writeFileSync(join(this.root, "package.json"), this.read("package.json").replace(/"version": ".*"/, `"version": "${version}"`));
	}

	/** Sets a contract's version, with an entry in its change logs. */
	bump(api: string, version: string, operationId: string): void {
		this.edit(`specs/${api}/openapi.yaml`, /(\n {2}version: ).*/, `$1"${version}"`);
		for (const name of ["CHANGELOG.md", "CHANGELOG.zh-CN.md"])
			this.edit(`specs/${api}/${name}`, "\n## ", `\n## ${version} - 2026-02-02\n\n- \`${operationId}\`: changed.\n\n## `);
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
