import { execFileSync } from "node:child_process";
import { Misuse } from "../misuse.ts";

/** A commit of the repository, to read files from. */
export interface Commit {
	/** As the user named it. */
	ref: string;
	id: string;
	/** The text of a file; undefined if the commit does not have it. */
	read(path: string): string | undefined;
	/** The names in a folder. */
	list(folder: string): string[];
	/** The paths of all files below a folder, from the root. */
	filesBelow(folder: string): string[];
}

export function commitOf(root: string, ref: string): Commit {
	if (git(root, "rev-parse", "--git-dir") === undefined) throw new Misuse("not a git repository; diff compares with a commit of one");
	const id = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)?.trim();
	if (!id)
		throw new Misuse(`unknown git ref ${ref}; name a commit, a tag or a branch (a shallow clone has few: git fetch --unshallow --tags)`);
	return {
		ref,
		id,
		read: (path) => git(root, "show", `${id}:./${path}`),
		filesBelow: (folder) =>
			(git(root, "ls-tree", "-r", "-z", "--name-only", id, `${folder}/`) ?? "").split("\0").filter((name) => name !== ""),
		list: (folder) => (git(root, "ls-tree", "--name-only", `${id}:./${folder}`) ?? "").split("\n").filter((name) => name !== ""),
	};
}

/** The output of git; undefined if git fails. */
export function git(root: string, ...options: string[]): string | undefined {
	try {
		return execFileSync("git", options, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new Misuse("git was not found; install it");
		return undefined;
	}
}
