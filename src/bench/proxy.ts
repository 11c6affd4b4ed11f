import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that only forwards, in a process of its own. It shows the least that any proxy on Node costs. */
const [, , target = ""] = process.argv;
const { hostname, port } = new URL(target);
const agent = new Agent({ keepAlive: true });

const server = createServer((incoming, answer) => {
	const { method, url, headers } = incoming;
	const outgoing = request({ hostname, port, agent, method, path: url, headers: { ...headers, host: `${hostname}:${port}` } });
	outgoing.on("response", (response) => response.pipe(answer.writeHead(response.statusCode ?? 502, response.headers)));
	incoming.pipe(outgoing);
}).listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.((server.address() as AddressInfo).port);
