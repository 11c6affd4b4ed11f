import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** Serves a folder of pages on loopback. A new build is served at once. Returns the URL. */
export async function serveSite(folder: string, port: number): Promise<string> {
	const files = sirv(folder, { dev: true, setHeaders: nameCharset });
	const server = createServer((request, response) => {
		files(request, response, () => {
			const page = join(folder, "404.html");
			response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(existsSync(page) ? readFileSync(page) : undefined);
		});
	});
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Without a charset, a browser reads a text as Latin-1. */
function nameCharset(response: ServerResponse): void {
	const type = String(response.getHeader("Content-Type"));
	if (/^text\/|[/+](xml|json|yaml)$/.test(type) && !type.includes("charset")) response.setHeader("Content-Type", `${type}; charset=utf-8`);
}
