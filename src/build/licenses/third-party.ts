import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../package-root.ts";

/** The licences of packages that ship without one. */
const texts = fileURLToPath(new URL("src/build/licenses/texts", root));

/** The licence text to ship with a bundle: name, version and licence of each package in it, as the package ships them. */
export function thirdPartyLicenses(folders: Iterable<string>): string {
	const entries = new Map([...folders].map((folder) => entryOf(folder)));
	const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
	return `The packages below are in part or in whole in what this text comes with, each under its own licence.\n\n${sorted.join("\n")}`;
}

function entryOf(folder: string): [heading: string, entry: string] {
	const { name, version, license }: Record<string, string> = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const heading = `${name} ${version} (${license})`;
	const text = shipped(folder) ?? kept(`${name}`);
	if (text === undefined) throw new Error(`${name} ${version} ships no licence; put its text into src/build/licenses/texts/${name}.txt`);
	if (!/copyright/i.test(text)) throw new Error(`the licence of ${name} ${version} has no copyright line`);
	return [heading, `${"=".repeat(80)}\n${heading}\n${"=".repeat(80)}\n\n${text.trim()}\n`];
}

/** A package's licence and notices, from files or from a folder of files. */
function shipped(folder: string): string | undefined {
	const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
	const paths = names.sort().map((name) => join(folder, name));
	const files = paths.flatMap((path) =>
		statSync(path).isDirectory()
			? readdirSync(path)
					.sort()
					.map((name) => join(path, name))
			: [path],
	);
	if (files.length === 0) return undefined;
	return files.map((file) => ownPart(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).trim()).join("\n\n");
}

/** Vite's licence file lists Vite's own bundled dependencies too. None of them gets into a bundle that Vite writes. */
const ownPart = (text: string) => text.split("\n# Licenses of bundled dependencies\n")[0] ?? "";

function kept(name: string): string | undefined {
	const file = join(texts, `${name}.txt`);
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
