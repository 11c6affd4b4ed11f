import type { Exchange, Message } from "../../checker/exchange.ts";

/** An exchange from how HTTP/1.1 writes it: a request, an empty line, a response. */
export function exchange(text: string): Exchange {
	const [requestText = "", responseText = ""] = text.trim().split(/^HTTP\/1\.1 /m);
	const [requestLine = "", request] = message(requestText);
	const [statusLine = "", response] = message(responseText);
	const [method = "", target = ""] = requestLine.split(" ");
	const status = Number(statusLine.split(" ")[0]);
	return { file: "traffic.har", index: 0, method, url: new URL(target, "https://lantern.example"), status, request, response };
}

function message(text: string): [firstLine: string, message: Message] {
	const [head = "", ...body] = text.split("\n\n");
	const [firstLine = "", ...lines] = head.replace(/^\n+|\n+$/g, "").split("\n");
	const headers = lines.map((line) => [line.split(": ", 1)[0] ?? "", line.replace(/^[^:]*: ?/, "")] as const);
	return [firstLine, { headers, body: { text: body.join("\n\n").trim() } }];
}
