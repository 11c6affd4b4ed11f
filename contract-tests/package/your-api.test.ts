import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { packToolkit, quickTypescript } from "../package.ts";
import { followThePage } from "./your-api.suite.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const packed = mkdtempSync(join(tmpdir(), "toolkit-"));
let toolkit = "";
beforeAll(async () => {
	toolkit = await packToolkit(packed);
});
afterAll(() => rmSync(packed, { recursive: true }));

/** Unpacks the packages; what the toolkit depends on are links to the libraries of the project, which `test:full` installs. */
async function unpack(folder: string): Promise<void> {
	writeFileSync(join(folder, "package.json"), '{ "name": "mine", "version": "1.0.0", "type": "commonjs" }\n');
	for (const tarball of [inject("package").tarball, toolkit]) {
		const name = tarball === toolkit ? "console-contracts-toolkit" : "console-contracts";
		const place = join(folder, "node_modules", name);
		mkdirSync(place, { recursive: true });
		execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", place]);
		const { dependencies = {}, bin } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
		for (const dependency of Object.keys(dependencies)) link(join(modules, dependency), join(folder, "node_modules", dependency));
		link(join(place, bin[name]), join(folder, "node_modules/.bin", name));
	}
}

function link(target: string, path: string): void {
	mkdirSync(dirname(path), { recursive: true });
	symlinkSync(target, path);
}

followThePage("with the packed packages", "offline", () => process.execPath, unpack, quickTypescript);
