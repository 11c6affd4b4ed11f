import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Names } from "../client/signing/sign.ts";

/** A file of signing/<algorithm>/: a request and its signature, made with the `openssl` commands in the file's comment. */
export interface Vector {
	summary: string;
	/** When it is signed. */
	time: string;
	request: { method: string; url: string; path: string; headers: Record<string, string>; body?: string };
	secret: Record<string, string>;
	names: Names;
	/** What the signature adds. */
	headers: Record<string, string>;
}

const folder = join(import.meta.dirname, "signing");

/** As `x-signature` names them. */
export const algorithms = readdirSync(folder);

/** By the names of their files. */
export const vectorsOf = (algorithm: string): [string, Vector][] =>
	readdirSync(join(folder, algorithm)).map((file) => [file, parse(textOf(algorithm, file))]);

/** What is run to make the signature; it is all that is printed. */
export const commandsOf = (algorithm: string, file: string): string =>
	(textOf(algorithm, file).match(/^# .*$/gm) ?? []).map((line) => line.slice(2)).join("\n");

const textOf = (algorithm: string, file: string) => readFileSync(join(folder, algorithm, file), "utf8");
