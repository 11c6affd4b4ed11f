import { fill } from "../../locale.ts";
import { addressOf, type Server } from "../../reference/server.ts";
import { isLoopback } from "../loopback.ts";
import type { Text } from "../text.ts";
import { documentedAddress, freeAddress } from "./address.ts";
import { element } from "./element.ts";
import { choice, field, group, tick } from "./field.ts";

/** Where the request goes: to the mock, unless the reader chooses otherwise. */
export interface ServerChoice {
	element: HTMLElement;
	isMock(): boolean;
	/** Without a slash at the end; undefined where there is none yet. */
	base(): string | undefined;
	/** Of a server of the contract, if it has a choice of them. */
	name(): string | undefined;
	/** To be called after each change. */
	update(): void;
}

export function serverChoice(servers: Server[], mock: string, t: Text): ServerChoice {
	const addresses = [freeAddress(t, mock), ...servers.map((server) => documentedAddress(server, t)), freeAddress(t, "")];
	const select = choice([
		fill(t.mock, { command: t.startMock }),
		...servers.map(({ name, description, ...server }) => [name, addressOf(server), description].filter(Boolean).join(" · ")),
		t.otherServer,
	]);
	const box = element("input");
	const danger = element("p");
	const confirmation = tick(box, t.confirm);
	const warning = element("div", { class: "warning stack" }, danger, confirmation);
	const base = () => addresses[Number(select.value)]?.read();
	// An address elsewhere is no mock, whatever the choice is called.
	const isMock = () => {
		const address = base();
		return select.value === "0" && (address === undefined || isLoopback(address));
	};
	let confirmed: string | undefined;
	return {
		element: group(t.server, field([t.sendTo], select), ...addresses.map((each) => each.element), warning),
		isMock,
		base,
		name: () => servers[Number(select.value) - 1]?.name,
		update() {
			addresses.forEach(({ element: fields }, index) => {
				fields.hidden = fields.disabled = select.value !== `${index}`;
			});
			const address = base();
			if (address !== confirmed) box.checked = false;
			confirmed = address;
			warning.hidden = address === undefined || new URL(address).origin === mock;
			// A mock can be anywhere on this machine.
			confirmation.hidden = isMock();
			danger.textContent = address !== undefined && isLoopback(address) ? t.tunnel : t.realServer;
			box.setCustomValidity(warning.hidden || confirmation.hidden || box.checked ? "" : t.confirmFault);
		},
	};
}
