import type { ServerResponse } from "node:http";
import { assetAt } from "./asset.ts";

/** A link is a secret. */
const quiet = { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" };

type Response = Pick<ServerResponse, "writeHead">;

/** The mock's own words, marked as such. Returns what the log says, as the others do. */
export function answerWords(response: Response, status: number, words: string): string {
	response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "X-Mock-Error": "true", ...quiet }).end(`mock: ${words}\n`);
	return `${status} from the mock itself: ${words}`;
}

export function answerJson(response: Response, value: unknown): void {
	response.writeHead(200, { "Content-Type": "application/json", ...quiet }).end(JSON.stringify(value));
}

export function answerRedirect(response: Response, to: string): string {
	response.writeHead(302, { Location: to, ...quiet }).end();
	return "302 to the page of a console";
}

export function answerPage(response: Response, page: string, policy: string): string {
	response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy, ...quiet }).end(page);
	return "the page of a console";
}

/** Of the many files that a page needs, the log names those that are not there. */
export function answerAsset(response: Response, path: string): string | undefined {
	const asset = assetAt(path);
	if (asset === undefined) return answerWords(response, 404, "the page of a console has no such file");
	const headers = { "Content-Type": asset.mediaType, "Cache-Control": "max-age=600", "X-Content-Type-Options": "nosniff" };
	response.writeHead(200, headers).end(asset.bytes);
	return undefined;
}
