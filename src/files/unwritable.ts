import { Misuse } from "../misuse.ts";

/** Why a file cannot be written, for whoever named it: in the words of the option that names it, such as `--out traffic.har`. */
export function unwritable(name: string, error: unknown): Misuse {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "EEXIST") return new Misuse(`${name}: already exists; choose another`);
	return new Misuse(`${name}: cannot be written${code === undefined ? "" : ` (${code})`}`);
}
