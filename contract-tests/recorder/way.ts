import { onTestFinished } from "vitest";
import { CertificateAuthority } from "../../src/recorder/certificate-authority.ts";
import type { Exchanged } from "../../src/recorder/message.ts";
import { startProxy } from "../../src/recorder/proxy.ts";
import type { Trust } from "../../src/recorder/upstream.ts";

export interface Way {
	port: number;
	/** What the client has to trust. */
	ca: string;
	exchanges: Exchanged[];
	said: string[];
}

const authority = await CertificateAuthority.create();

/** A capture without its file: what it read, and what it said. Without a target it is the forward way. */
export async function open({ target, trust = { pins: [] } }: { target?: string; trust?: Trust } = {}): Promise<Way> {
	const way: Way = { port: 0, ca: authority.pem, exchanges: [], said: [] };
	const passage = await startProxy({
		port: 0,
		trust,
		target,
		authority,
		exchanged: (exchange) => way.exchanges.push(exchange),
		say: (line) => way.said.push(line),
	});
	onTestFinished(passage.close);
	return Object.assign(way, { port: passage.port });
}
