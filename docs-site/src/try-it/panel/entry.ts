import { randomId } from "../../../../client/job.ts";
import type { Credential } from "../credential.ts";
import type { Form } from "../form.ts";
import type { Filled } from "../request.ts";
import type { Text } from "../text.ts";
import { bodyField } from "./body.ts";
import { credentialChoice } from "./credential.ts";
import { parameterFields } from "./parameters.ts";
import { serverChoice } from "./server.ts";
import { wishChoice } from "./wish.ts";

/** All that the reader fills in. */
export interface Entry {
	elements: HTMLElement[];
	isMock(): boolean;
	/** Undefined where the server has no address yet. */
	filled(): Filled | undefined;
	credential(): Credential;
	/** To be called after each change. */
	update(): void;
	/** A job's id serves once. */
	renew(): void;
}

export function entry({ servers, alternatives, parameters, bodies, wishes, job }: Form, t: Text): Entry {
	const server = serverChoice(servers, t);
	const credential = credentialChoice(alternatives, t);
	const given = parameterFields(parameters, t);
	const body = bodyField(bodies, t);
	const wish = wishChoice(wishes, t);
	const renew = () => job?.header && given.offer(job.header, randomId());
	renew();
	return {
		elements: [
			server.element,
			...(alternatives.length > 0 ? [credential.element] : []),
			...[given.element, body.element].flatMap((each) => each ?? []),
			wish.element,
		],
		isMock: server.isMock,
		filled() {
			const base = server.base();
			return base === undefined ? undefined : { base, parameters: given.read(), ...body.read(), ...(server.isMock() && wish.read()) };
		},
		credential: credential.read,
		update() {
			server.update();
			credential.update(server.isMock());
			given.update();
			wish.element.hidden = !server.isMock();
		},
		renew,
	};
}
