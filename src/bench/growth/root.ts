import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

/** Node takes the folder for a repository of its own only if it leaves links as they are. */
export const asLinked = ["--preserve-symlinks", "--preserve-symlinks-main"];

/** A folder inside the repository with one spec and the programs, which is removed after `use`. */
export async function withRoot<T>(api: string, text: string, use: (root: string) => Promise<T>): Promise<T> {
	const root = mkdtempSync(join(repository, ".cache-growth-"));
	try {
		mkdirSync(join(root, "specs", api), { recursive: true });
		writeFileSync(join(root, "specs", api, "openapi.yaml"), text);
		for (const name of ["src", "scripts", "node_modules"]) symlinkSync(join(repository, name), join(root, name), "junction");
		copyFileSync(join(repository, "package.json"), join(root, "package.json"));
		return await use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** The bytes of all files in a folder and below it. */
export const sizeOf = (folder: string): number =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => statSync(join(folder, name)))
		.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
