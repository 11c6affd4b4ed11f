import { type Answer, reply } from "../../misbehaving-server.ts";
import type { TryIt } from "./try-it.ts";

/** A server lets a page call it by these: https://fetch.spec.whatwg.org/#http-responses */
export const allowed = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*, Authorization" };
const preflight = reply(204, "", allowed);

/** Lets the page ask, and then does this. */
export const open =
	(answer: Answer): Answer =>
	(response) =>
		(response.req.method === "OPTIONS" ? preflight : answer)(response);

/** Chooses an address, and that it shall be asked whatever is there. */
export async function chooseAddress({ panel, t }: TryIt, address: string): Promise<void> {
	await panel.getByRole("combobox", { name: t.sendTo }).selectOption(t.otherServer);
	await panel.getByRole("textbox", { name: t.address, exact: true }).fill(address);
	await panel.getByRole("checkbox", { name: t.confirm }).check();
}
