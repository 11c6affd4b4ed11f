import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** What is reset in place of a socket of TLS: https://nodejs.org/api/net.html#socketresetanddestroy knows TCP alone. */
const carriers = new WeakMap<Duplex, Socket>();

/** Says which connection carries a socket. */
export const carry = (socket: Duplex, carrier: Socket): void => void carriers.set(socket, carrier);

/** RST: https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2 */
export function resetConnection(socket: Duplex): void {
	const carrier = carriers.get(socket) ?? socket;
	if ("resetAndDestroy" in carrier) (carrier as Socket).resetAndDestroy();
	else carrier.destroy();
}
