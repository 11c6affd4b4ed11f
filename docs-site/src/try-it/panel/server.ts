import type { Server } from "../form/server.ts";
import { isLoopback } from "../loopback.ts";
import type { Text } from "../text.ts";
import { documentedAddress, freeAddress } from "./address.ts";
import { element } from "./element.ts";
import { choice, field, group, tick } from "./field.ts";

const mockAddress = "http://127.0.0.1:4010";

/** Where the request goes: to the mock, unless the reader chooses otherwise. */
export interface ServerChoice {
	element: HTMLElement;
	isMock(): boolean;
	/** Without a slash at the end; undefined where there is none yet. */
	base(): string | undefined;
	/** To be called after each change. */
	update(): void;
}

export function serverChoice(servers: Server[], t: Text): ServerChoice {
	const addresses = [freeAddress(t, mockAddress), ...servers.map((server) => documentedAddress(server, t)), freeAddress(t, "")];
	const select = choice([t.mock, ...servers.map(({ url, description }) => [url, description].filter(Boolean).join(" · ")), t.otherServer]);
	const box = element("input");
	const warning = element("div", { class: "warning stack" }, element("p", {}, t.realServer), tick(box, t.confirm));
	const base = () => addresses[Number(select.value)]?.read();
	let confirmed: string | undefined;
	return {
		element: group(t.server, field([t.sendTo], select), ...addresses.map((each) => each.element), warning),
		// An address elsewhere is no mock, whatever the choice is called.
		isMock() {
			const address = base();
			return select.value === "0" && (address === undefined || isLoopback(address));
		},
		base,
		update() {
			addresses.forEach(({ element: fields }, index) => {
				fields.hidden = fields.disabled = select.value !== `${index}`;
			});
			const address = base();
			if (address !== confirmed) box.checked = false;
			confirmed = address;
			warning.hidden = address === undefined || isLoopback(address);
			box.setCustomValidity(warning.hidden || box.checked ? "" : t.confirmFault);
		},
	};
}
