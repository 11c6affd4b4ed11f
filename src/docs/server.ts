import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import send from "send";

/** What a page in another site's frame, or a file taken for another type, could be abused for. `docs-site/public/_headers` tells hosts the same. */
export const headers = { "Content-Security-Policy": "frame-ancestors 'self'", "X-Content-Type-Options": "nosniff" };

/** Serves a folder of pages on loopback, and where the mock listens if that is known. A new build is served at once. Returns the URL. */
export async function serveSite(folder: string, port: number, mock?: string): Promise<string> {
	const server = createServer((request, response) =>
		mock !== undefined && /^\/mock\.json(\?|$)/.test(request.url ?? "") ? tell(mock, response) : serve(folder, request, response),
	);
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** In the place of the file that names the usual address. */
function tell(mock: string, response: ServerResponse): void {
	response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache", ...headers });
	response.end(JSON.stringify({ url: mock }));
}

function serve(folder: string, request: IncomingMessage, response: ServerResponse): void {
	const [path = "/"] = (request.url ?? "/").split("?");
	send(request, path, { root: folder, cacheControl: false })
		.on("headers", () => {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			response.setHeader("Cache-Control", "no-cache");
		})
		.on("error", async ({ status }: { status: number }) => {
			// A new build takes the place of the folder in this moment.
			for (let left = 50; left > 0 && !existsSync(folder); left--) {
				await setTimeout(20);
				if (existsSync(folder)) return serve(folder, request, response);
			}
			refuse(folder, path, status, response);
		})
		.pipe(response);
}

function refuse(folder: string, path: string, status: number, response: ServerResponse): void {
	// Each language but the first has a folder, and in it a page of its own.
	const [, language = ""] = /^\/([\w-]+)\//.exec(path) ?? [];
	const page = ["404.html", join(language, "404.html")].map((file) => join(folder, file)).findLast((file) => existsSync(file));
	if (response.headersSent) return void response.destroy();
	response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers });
	response.end(status === 404 && page !== undefined ? readFileSync(page) : undefined);
}
