import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { carry, resetConnection } from "./reset-connection.ts";

const tcp = (done: string[], name: string) => ({ resetAndDestroy: () => done.push(`${name} is reset`) }) as unknown as Socket;

test("TCP is reset, under TLS too, and anything else ends", () => {
	const done: string[] = [];
	const carried = tcp(done, "TLS");
	carry(carried, tcp(done, "its carrier"));
	for (const socket of [tcp(done, "TCP"), carried]) resetConnection(socket);
	expect(done).toEqual(["TCP is reset", "its carrier is reset"]);
	const other = new Duplex();
	resetConnection(other);
	expect(other.destroyed).toBe(true);
});
