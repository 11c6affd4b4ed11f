import "./node-20.ts";
import { fileURLToPath } from "node:url";
import type { Har } from "../../har/entry.ts";
import { type Controls, controlsOf } from "../../mock/controls.ts";
import { startMock as start } from "../../mock/server.ts";
import { readKeyPair } from "../../mock/tls/key-pair.ts";
import { root } from "../../package-root.ts";

export type { Controls, Har };

export interface MockOptions {
	/** 0, the default, is any free port. */
	port?: number;
	/** The address to listen on, 127.0.0.1 unless another is given. */
	host?: string;
	/** A certificate and its key make it a server of HTTPS: PEM, as text or bytes, as `node:https` takes them. Its links are `https://` and `wss://` then. */
	cert?: string | Uint8Array;
	key?: string | Uint8Array;
	/** It repeats every delay and every choice. */
	seed?: number;
	/** Takes a line for each request. */
	log?(line: string): void;
}

export interface Mock extends Controls {
	/** `http://127.0.0.1:41234`, or `https://localhost:41234` */
	url: string;
	/** Resolves when nothing listens any more. */
	close(): Promise<void>;
}

/** Starts a mock of every API in this process. */
export async function startMock({ port = 0, host = "127.0.0.1", cert, key, seed, log = () => {} }: MockOptions = {}): Promise<Mock> {
	const tls = readKeyPair({ cert, key });
	const mock = await start({ port, host, tls, seed, log, contracts: fileURLToPath(new URL("generated/", root)) });
	return { url: mock.url, ...controlsOf(mock.core), close: () => mock.close() };
}
