import { connect } from "node:net";
import { WebSocket } from "ws";
import { greeting, wholeUpdate } from "../../src/screen/rfb/fixtures/viewer.ts";

/** How a connection ended, and what came before. */
export interface Ended {
	code: number;
	reason: string;
	received: Buffer;
}

/** A program that follows the link of a WebSocket. It sends nothing of itself. */
export function follow(href: string, options: { headers?: Record<string, string>; send?: Uint8Array } = {}) {
	const socket = new WebSocket(href, ["binary"], { headers: options.headers ?? {} });
	const chunks: Buffer[] = [];
	socket.on("open", () => options.send && socket.send(options.send));
	socket.on("message", (bytes: Buffer) => chunks.push(bytes));
	const refused: string[] = [];
	socket.on("unexpected-response", (_, response) => {
		refused.push(String(response.statusCode));
		response.on("data", (bytes) => refused.push(String(bytes))).on("end", () => socket.terminate());
	});
	socket.on("error", () => undefined);
	const ended = new Promise<Ended>((resolve) =>
		socket.on("close", (code, reason) => resolve({ code, reason: String(reason) || refused.join(" "), received: Buffer.concat(chunks) })),
	);
	return { socket, ended, received: () => Buffer.concat(chunks) };
}

/** What a viewer says that wants one picture. */
export const oneLook = Buffer.concat([greeting, wholeUpdate]);

/** All that a port of VNC sends until it has sent so many bytes, or has ended. */
export function look(port: number, enough: number, sent: Uint8Array = oneLook): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let length = 0;
		const socket = connect(port, "127.0.0.1", () => socket.write(sent));
		socket.on("data", (bytes: Buffer) => {
			chunks.push(bytes);
			length += bytes.length;
			if (length >= enough) socket.destroy();
		});
		socket.on("close", () => resolve(Buffer.concat(chunks))).on("error", reject);
	});
}
