import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../package-root.ts";
import { assets } from "./page.ts";

interface Asset {
	mediaType: string;
	bytes: Buffer;
}

/** Files are read once: a first picture is waited for. */
const read = new Map<string, Asset>();

const own = ["viewer.js", "viewer.css"];
const mediaTypes: Readonly<Record<string, string>> = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" };

/** A file of the page: ours, or a module of noVNC, which is served from its own folder. */
export function assetAt(path: string): Asset | undefined {
	const name = path.startsWith(assets) ? path.slice(assets.length) : "";
	const known = read.get(name);
	const file = known === undefined ? fileOf(name) : undefined;
	const asset = file === undefined ? known : readAsset(file);
	if (asset !== undefined) read.set(name, asset);
	return asset;
}

function fileOf(name: string): string | undefined {
	if (own.includes(name)) return fileURLToPath(new URL(`src/screen/page/${name}`, root));
	const [, module] = /^novnc\/((?:core|vendor)\/(?:[\w-]+\/)*[\w-]+\.js)$/.exec(name) ?? [];
	return module === undefined ? undefined : join(novncFolder(), module);
}

function readAsset(file: string): Asset | undefined {
	try {
		return { mediaType: mediaTypes[file.split(".").at(-1) ?? ""] ?? "application/octet-stream", bytes: readFileSync(file) };
	} catch {
		return undefined;
	}
}

/** Its only export is core/rfb.js. */
const novncFolder = () => dirname(dirname(createRequire(import.meta.url).resolve("@novnc/novnc")));
