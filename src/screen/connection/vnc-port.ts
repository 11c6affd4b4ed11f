import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Console } from "../console/console.ts";
import type { Connection } from "./connection.ts";
import type { Shown } from "./show.ts";
import { tcpConnection } from "./tcp.ts";

/** A socket, as far as it is used here. */
type Viewer = Parameters<typeof tcpConnection>[0] & Pick<Socket, "on">;

/** A port of loopback for VNC viewers, which send no token: it shows the console that was handed out last. */
export class VncPort {
	console: Console | undefined;
	/** 0 while nothing listens. To ask the socket for it takes as long as to write a reply. */
	port = 0;
	readonly #server = createServer((socket) => this.accept(socket));
	readonly #show: (connection: Connection) => Shown;
	readonly #sockets = new Set<Viewer>();

	constructor(show: (connection: Connection) => Shown) {
		this.#show = show;
	}

	accept(socket: Viewer): void {
		this.#sockets.add(socket);
		const shown = this.#show(tcpConnection(socket));
		socket.on("data", (bytes: Buffer) => shown.receive(bytes));
		socket.on("error", () => socket.destroy());
		socket.on("close", () => {
			this.#sockets.delete(socket);
			shown.end();
		});
	}

	/** Resolves to a free port, which is {@link port} from then on. */
	async listen(): Promise<number> {
		await new Promise<void>((resolve, reject) => void this.#server.once("error", reject).listen(0, "127.0.0.1", resolve));
		this.port = (this.#server.address() as AddressInfo).port;
		return this.port;
	}

	close(): void {
		this.#server.close();
		for (const socket of this.#sockets) socket.destroy();
	}
}
