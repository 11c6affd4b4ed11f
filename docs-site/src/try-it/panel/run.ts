import { fill } from "../../locale.ts";
import { sealed } from "../credential.ts";
import { unsendable } from "../forbidden.ts";
import type { Form } from "../form.ts";
import type { Filled } from "../request.ts";
import { send } from "../send.ts";
import { signerOf } from "../signer.ts";
import type { Text } from "../text.ts";
import { within } from "../within.ts";
import type { Activity } from "./activity.ts";
import { curlLine } from "./curl.ts";
import { element } from "./element.ts";
import type { Entry } from "./entry.ts";
import { exchangeView } from "./exchange.ts";
import { jobView } from "./job.ts";
import { section } from "./section.ts";

/** The name of the state in which the mock sends no answer, where the reader asked for one. */
const breakingState = ({ states }: Form, { prefer }: Filled) =>
	states.find(({ name, breaks }) => breaks && prefer === `state=${name}`)?.name;

/** Sends what the reader filled in, or writes it for curl where a page cannot send it, and shows what came of it. */
export async function run(form: Form, entry: Entry, actions: Activity, result: HTMLElement, stopped: AbortSignal, t: Text): Promise<void> {
	const filled = entry.filled();
	if (filled === undefined) return;
	const isMock = entry.isMock();
	const credential = entry.credential();
	const loadSigner = (algorithm: string) => within(signerOf(algorithm), stopped);
	const made = await sealed(form, filled, credential, loadSigner).catch((error: unknown) =>
		fill(t.notMade, { why: String(error instanceof Error ? error.message : error) }),
	);
	if (typeof made === "string") {
		result.replaceChildren(element("p", { class: "warning" }, made));
		return actions.say(made);
	}
	if (unsendable(form.method, credential.schemes, filled.parameters).length > 0) {
		result.replaceChildren(section("curl", curlLine(made.sent, t)));
		return actions.say(t.curlMade);
	}
	actions.say(t.sending);
	const outcome = await send(made.sent, stopped);
	entry.renew();
	const { element: shown, sentence } = await exchangeView(
		form,
		made,
		outcome,
		{ isMock, breaking: breakingState(form, filled), stopped },
		t,
	);
	result.replaceChildren(shown);
	const { job } = form;
	if (job !== undefined && typeof outcome !== "string" && outcome.status === job.status)
		result.append(
			jobView({ form, job, base: filled.base, server: filled.server, isMock, credential, sent: made.sent, reply: outcome }, actions, t),
		);
	actions.say(sentence);
}
