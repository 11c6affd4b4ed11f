import { onTestFinished } from "vitest";
import type { Contract } from "../../src/checker/contract.ts";
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
	missed: string[];
}

const authority = await CertificateAuthority.create();

/** A capture without its file: what it read, and what it said. Without a target it is the forward way. */
export async function open({
	target,
	trust = { pins: [] },
	contract,
}: {
	target?: string;
	trust?: Trust;
	contract?: Contract;
} = {}): Promise<Way> {
	const way: Way = { port: 0, ca: authority.pem, exchanges: [], said: [], missed: [] };
	const passage = await startProxy({
		port: 0,
		trust,
		target,
		contract,
		authority,
		// The tests send the Host of the server that they mean.
		admission: { hosts: ["server.example", "a.example", "127.0.0.1"], origins: [] },
		async exchanged(exchange) {
			way.exchanges.push(exchange);
		},
		missed: (what) => way.missed.push(what),
		say: (line) => way.said.push(line),
	});
	onTestFinished(passage.close);
	return Object.assign(way, { port: passage.port });
}
