import { fill } from "../../locale.ts";
import type { Credential, Sealed } from "../credential.ts";
import { sealed } from "../credential.ts";
import { follow, jobIdOf } from "../follow.ts";
import type { Job } from "../form/job.ts";
import type { Form } from "../form.ts";
import type { Argument } from "../request.ts";
import { type Reply, send } from "../send.ts";
import { signerOf } from "../signer.ts";
import type { Text } from "../text.ts";
import { within } from "../within.ts";
import type { Activity } from "./activity.ts";
import { element } from "./element.ts";
import { exchangeView } from "./exchange.ts";
import { section } from "./section.ts";

/** The exchange that announced a job. */
export interface Announced {
	form: Form;
	job: Job;
	base: string;
	server: string | undefined;
	isMock: boolean;
	credential: Credential;
	sent: Sealed["sent"];
	reply: Reply;
}

/** A button that follows the job to its end, and the job's own exchange below it. */
export function jobView(
	{ form, job, base, server, isMock, credential, sent, reply }: Announced,
	{ during, say }: Activity,
	t: Text,
): HTMLElement {
	const button = element("button", { type: "button" }, t.follow);
	const result = element("div");
	const id = jobIdOf(job, sent, reply);
	button.addEventListener("click", () =>
		during(async (stopped) => {
			if (id === undefined) return say(t.noJob);
			const parameter: Argument["parameter"] = { name: job.parameter, in: "path", ...(job.secret && { secret: job.secret }) };
			const filled = { base, server, parameters: [{ parameter, value: id }] };
			const look = await sealed(job, filled, allowed(job, credential), (algorithm) => within(signerOf(algorithm), stopped));
			const outcome = await follow(
				job,
				(nth) => {
					say(fill(t.looking, { nth }));
					return send(look.sent, stopped);
				},
				stopped,
			);
			const shown = await exchangeView({ api: form.api, outcomes: job.outcomes }, look, outcome, { isMock, stopped }, t);
			result.replaceChildren(shown.element);
			say(shown.sentence);
		}),
	);
	return section(t.job, button, result);
}

/** The job is asked for with the same credential, if with any. */
function allowed({ alternatives }: Job, credential: Credential): Credential {
	const keys = credential.schemes.map(({ key }) => key).join();
	return alternatives.some((names) => names.join() === keys) ? credential : { schemes: [], values: {} };
}
