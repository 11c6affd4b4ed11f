import type { Request } from "./message.ts";

/** The head with the Host of another server, and otherwise unchanged. */
export function withHost(request: Request, head: Buffer, host: string): Buffer {
	request.headers = request.headers.map((header) => (/^host$/i.test(header.name) ? { ...header, value: host } : header));
	return changed(head, /(\nhost:[ \t]*)[^\r\n]*/i, (_, name) => name + host);
}

/**
 * The head as the client would have sent it to the server directly: with a path instead of a whole URL, and without headers for the proxy.
 * https://www.rfc-editor.org/rfc/rfc9112#section-3.2.1
 */
export function withoutProxy(request: Request, head: Buffer): Buffer {
	const path = request.target.replace(/^http:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
	const line = changed(head, /^(\s*\S+ )\S+/, (_, method) => method + path);
	request.target = path;
	request.headers = request.headers.filter(({ name }) => !/^proxy-(?:connection|authorization)$/i.test(name));
	return changed(line, /\nproxy-(?:connection|authorization):[^\n]*(?=\n)/gi, () => "");
}

/** The head and another body, of a length that is known. */
export function withBody(head: Buffer, body: Buffer): Buffer {
	const framing = /\n(?:content-length|content-encoding|transfer-encoding|trailer):[^\n]*(?=\n)/gi;
	const plain = changed(head, framing, () => "");
	return Buffer.concat([changed(plain, /\r?\n\r?\n$/, (end) => `\r\nContent-Length: ${body.length}${end}`), body]);
}

/** Latin-1 keeps each byte as it is. */
function changed(head: Buffer, what: RegExp, change: (...matched: string[]) => string): Buffer {
	return Buffer.from(head.toString("latin1").replace(what, change), "latin1");
}
