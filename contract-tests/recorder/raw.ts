import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { connect as connectTls, createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";

/** What a server does when bytes come; `seen` is all that came on that connection, each byte one character. */
export type Act = (socket: Socket, seen: string) => void;

export interface RawServer {
	port: number;
	/** What came, connection by connection. */
	seen: string[];
	close(): void;
}

/** A server that keeps each byte that it gets and answers with bytes. With a certificate it speaks TLS. */
export async function rawServer(act: Act, certificate?: { cert: string; key: string }): Promise<RawServer> {
	const seen: string[] = [];
	const sockets = new Set<Socket>();
	const take = (socket: Socket) => {
		const index = seen.push("") - 1;
		sockets.add(socket.on("error", () => {}).setNoDelay());
		socket.on("data", (chunk) => {
			seen[index] += chunk.toString("latin1");
			act(socket, seen[index] ?? "");
		});
	};
	const server: Server = certificate ? createTlsServer(certificate, take) : createServer(take);
	await once(server.listen(0, "127.0.0.1"), "listening");
	const close = () => {
		server.close();
		for (const socket of sockets) socket.destroy();
	};
	onTestFinished(close);
	return { port: (server.address() as AddressInfo).port, seen, close };
}

/** Answers each request that has ended, the first with the first answer. A request ends where `ends` says. */
export function answering(...answers: (string | ((socket: Socket) => void))[]): Act {
	let next = 0;
	return (socket, seen) => {
		if (!isWhole(seen)) return;
		const answer = answers[Math.min(next++, answers.length - 1)];
		if (typeof answer === "function") answer(socket);
		else if (answer !== undefined) socket.write(Buffer.from(answer, "latin1"));
	};
}

/** Whether the last request is: the tests send bodies of five bytes, or in chunks. */
function isWhole(seen: string): boolean {
	const last = seen.slice(seen.lastIndexOf(" HTTP/1."));
	const [head = "", body] = last.split(/\r?\n\r?\n(.*)/s);
	if (body === undefined) return false;
	if (/\nexpect:/i.test(head)) return true;
	if (/\ntransfer-encoding: *chunked/i.test(head)) return /(?:^|\n)0\r\n(?:.*\r\n)?\r\n$/s.test(body);
	const length = Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
	return body.length >= length;
}

interface Through {
	port: number;
	/** Before the bytes, through a proxy. */
	tunnel?: string;
	tls?: { ca: string; servername: string };
}

/** Sends each text once the text before it was answered, and gives all bytes that came until the server is silent or ends. */
export async function exchangeBytes({ port, tunnel, tls }: Through, ...texts: string[]): Promise<string> {
	const plain = connect(port, "127.0.0.1");
	await once(plain, "connect");
	if (tunnel !== undefined) {
		plain.write(`CONNECT ${tunnel} HTTP/1.1\r\nHost: ${tunnel}\r\n\r\n`);
		await once(plain, "data");
	}
	const socket = tls ? connectTls({ socket: plain, host: "127.0.0.1", ...tls }) : plain;
	if (tls) await once(socket, "secureConnect");
	socket.setNoDelay();
	let came = "";
	let ended = false;
	let last = Date.now();
	socket.on("data", (chunk) => {
		came += chunk.toString("latin1");
		last = Date.now();
	});
	socket.on("close", () => {
		ended = true;
	});
	socket.on("error", () => {});
	for (const text of texts) {
		socket.write(Buffer.from(text, "latin1"));
		const before = came.length;
		last = Date.now();
		while (!ended && (came.length === before || Date.now() - last < 60)) {
			if (Date.now() - last > 3_000) throw new Error(`no answer; so far: ${came.slice(0, 2_000)}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}
	socket.destroy();
	return came;
}
