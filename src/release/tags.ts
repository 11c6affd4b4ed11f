import { git } from "../diff/git.ts";

/** The tag of a version of the package or of a contract: `console-contracts@1.0.0`. */
export const tagOf = (name: string, version: string) => `${name}@${version}`;

export const hasTag = (root: string, tag: string) => git(root, "rev-parse", "--verify", "--quiet", `refs/tags/${tag}`) !== undefined;

/** The tag of the newest release, of the package or a contract, that HEAD descends from. Undefined before the first release. */
export const lastTagOf = (root: string, name: string): string | undefined =>
	git(root, "tag", "--list", `${name}@*`, "--merged", "HEAD", "--sort=-version:refname")?.split("\n")[0] || undefined;
