/** A mistake that the user can correct. The message is one line. */
export class Misuse extends Error {
	override name = "Misuse";
}

/** A file that the user named and that cannot be read or written, with the system's error code. */
export function refusedFile(file: string, access: "read" | "written", error: unknown): Misuse {
	if (error instanceof Misuse) return error;
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "EEXIST") return new Misuse(`${file}: already exists; choose another`);
	return new Misuse(`${file}: cannot be ${access}${code === undefined ? "" : ` (${code})`}`);
}

/** https://nodejs.org/api/errors.html#common-system-errors */
interface SystemError extends Error {
	code?: string;
	syscall?: string;
	path?: string;
}

const reading: ReadonlySet<string> = new Set(["access", "lstat", "open", "opendir", "read", "readlink", "realpath", "scandir", "stat"]);
const writing: ReadonlySet<string> = new Set([
	"chmod",
	"copyfile",
	"link",
	"mkdir",
	"mkdtemp",
	"rename",
	"rm",
	"rmdir",
	"symlink",
	"unlink",
]);

/** A file or a folder that the system refuses and that its error names; undefined for any other error. */
export function fileSystemRefusal(error: unknown): Misuse | undefined {
	if (!(error instanceof Error)) return undefined;
	const { syscall, path }: SystemError = error;
	if (path === undefined || syscall === undefined) return undefined;
	if (reading.has(syscall)) return refusedFile(path, "read", error);
	return writing.has(syscall) ? refusedFile(path, "written", error) : undefined;
}
