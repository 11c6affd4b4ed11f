/** A mistake that the user can correct. The message is one line. */
export class Misuse extends Error {
	override name = "Misuse";
}

/** A file that the user named and that cannot be read or written, with the system's error code. */
export function refusedFile(file: string, access: "read" | "written", error: unknown): Misuse {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "EEXIST") return new Misuse(`${file}: already exists; choose another`);
	return new Misuse(`${file}: cannot be ${access}${code === undefined ? "" : ` (${code})`}`);
}
