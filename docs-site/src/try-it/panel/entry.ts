import { randomId } from "../../../../src/client/job.ts";
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
	/** Whether the body is one that is not sent from here. */
	lacksBody(): boolean;
	/** To be called after each change. */
	update(): void;
	/** A job's id serves once. */
	renew(): void;
}

export function entry({ servers, alternatives, parameters, bodies, secrets, wishes, states, job }: Form, mock: string, t: Text): Entry {
	const server = serverChoice(servers, mock, t);
	const credential = credentialChoice(alternatives, t);
	const given = parameterFields(parameters, t);
	const body = bodyField(bodies, secrets, t);
	const wish = wishChoice(wishes, states, t);
	const renew = () => job?.header && given.offer(job.header, randomId());
	renew();
	let origin: string | undefined;
	/** What was written for one server must not go to another. */
	const forgetElsewhere = (base: string | undefined) => {
		if (base === undefined) return;
		const { origin: chosen } = new URL(base);
		if (origin !== undefined && chosen !== origin) credential.forget();
		origin = chosen;
	};
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
			if (base === undefined) return undefined;
			return { base, server: server.name(), parameters: given.read(), ...body.read(), ...(server.isMock() && wish.read()) };
		},
		credential: credential.read,
		lacksBody: body.isMissing,
		update() {
			server.update();
			forgetElsewhere(server.base());
			credential.update(server.isMock());
			given.update();
			wish.element.hidden = !server.isMock();
		},
		renew,
	};
}
