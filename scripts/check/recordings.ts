import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Misuse } from "./misuse.ts";

/** The files as named, and those of the folders, each once. */
export function recordingsIn(paths: string[]): string[] {
	if (paths.length === 0) throw new Misuse("Name a HAR file or a folder of them: npm run check -- traffic.har");
	return [...new Set(paths.flatMap((path) => filesOf(path)))];
}

function filesOf(path: string): string[] {
	if (!existsSync(path)) throw new Misuse(`${path}: there is no such file or folder`);
	if (!statSync(path).isDirectory()) return [path];
	const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".har"));
	if (files.length === 0) throw new Misuse(`${path}: there is no .har file in this folder`);
	return files.sort().map((file) => join(path, file));
}

export function readRecording(file: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
		throw new Misuse(`${file}: cannot be read as UTF-8 text${code}`);
	}
}
