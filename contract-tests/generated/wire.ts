import { Agent, request } from "node:http";
import { type Sent, targetOf } from "../../src/fuzz/request.ts";

/** What came back. */
export interface Reply {
	status: number;
	text: string;
}

/** Sends requests to a server as they are, over one connection: `fetch` would tidy up their paths and headers. */
export class Wire {
	readonly #url: URL;
	readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

	constructor(url: string) {
		this.#url = new URL(url);
	}

	send(sent: Sent): Promise<Reply> {
		const { hostname, port } = this.#url;
		const names = [...new Set(sent.headers.map(([name]) => name))];
		const headers = Object.fromEntries(
			names.map((name) => [name, sent.headers.filter(([each]) => each === name).map(([, value]) => value)]),
		);
		const length = { "Content-Length": Buffer.byteLength(sent.body ?? "") };
		return new Promise((resolve, reject) => {
			const options = {
				agent: this.#agent,
				hostname,
				port,
				method: sent.operation.method,
				path: targetOf(sent),
				headers: { ...headers, ...length },
			};
			request(options, (response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk: Buffer) => chunks.push(chunk));
				response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
			})
				.on("error", reject)
				.end(sent.body);
		});
	}

	close(): void {
		this.#agent.destroy();
	}
}
