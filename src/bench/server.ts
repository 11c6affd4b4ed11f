import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers every request with the JSON text that it was started with, in a process of its own, so that only the client's time is measured. */
const [, , body = ""] = process.argv;
const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };

const server = createServer((request, response) => {
	request.resume().once("end", () => response.writeHead(200, headers).end(body));
}).listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.((server.address() as AddressInfo).port);
