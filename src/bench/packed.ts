import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "../generate/files.ts";

const types: Record<string, string> = {
	"": "text/html",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
	".json": "application/json",
};

/** The files of a built site by their addresses, compressed: `/errors/` has the bytes of `errors/index.html`. */
export const packedFiles = (folder: string): Map<string, Buffer> =>
	new Map(
		filesBelow(folder, "").map((file) => [`/${file.replace(/(^|\/)index\.html$/, "$1")}`, gzipSync(readFileSync(join(folder, file)))]),
	);

/** Serves them on loopback as a web server does, as long as the process lives. Returns the origin. */
export async function servePacked(files: ReadonlyMap<string, Buffer>): Promise<string> {
	const server = createServer((request, response) => {
		const [url = ""] = (request.url ?? "").split("?");
		const type = types[extname(url)] ?? "application/octet-stream";
		const body = files.get(url);
		response.writeHead(body === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8`, "Content-Encoding": "gzip" }).end(body);
	}).listen(0, "127.0.0.1");
	server.unref();
	await once(server, "listening");
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
