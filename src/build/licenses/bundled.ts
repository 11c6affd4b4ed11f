import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** As Rollup, Rolldown and Vite hand it to a plug-in: https://rollupjs.org/plugin-development/#generatebundle */
interface Bundle {
	[file: string]: { type: "asset" } | { type: "chunk"; modules: Record<string, { renderedLength: number }> };
}

const above = (folder: string): string[] => (folder === dirname(folder) ? [folder] : [folder, ...above(dirname(folder))]);

/** Finds a path below node_modules as Node does: in the nearest folder that has it, from `root` upwards. */
export const nearest = (root: string, path: string): string =>
	above(root)
		.map((folder) => join(folder, path))
		.find((each) => existsSync(each)) ?? join(root, path);

/** The folder of a module's package. The ids of modules that the bundler itself adds begin with NUL and the bundler's name. */
export function packageOf(root: string, id: string): string | undefined {
	const path = id.replace(/^\0/, "").replaceAll("\\", "/");
	const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
	if (folder !== undefined || path === id) return folder;
	const bundler = nearest(root, join("node_modules", path.split("/")[0] ?? ""));
	return existsSync(join(bundler, "package.json")) ? bundler : undefined;
}

/** The folders of the packages in a bundler's output. The bundler writes each module's id above its code, with NUL as \0. */
export const packagesIn = (root: string, text: string): string[] =>
	[...text.matchAll(/^\/\/ (\S+)$/gm)].flatMap(([, module = ""]) => {
		const at = module.indexOf("node_modules/");
		if (at < 0 && !module.startsWith("\\0")) return [];
		const id = module.slice(Math.max(at, 0));
		return packageOf(root, id.startsWith("\\0") ? id.replace("\\0", "\0") : nearest(root, id)) ?? [];
	});

/** The folders of the packages in a bundle. The files in generated/ were bundled earlier. */
export function packagesOf(root: string, bundle: Bundle): string[] {
	const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []));
	return modules.flatMap(([id, { renderedLength }]) => {
		if (renderedLength === 0) return [];
		const folder = packageOf(root, id);
		if (folder !== undefined) return [folder];
		return existsSync(id) ? packagesIn(root, readFileSync(id, "utf8")) : [];
	});
}
