import { lifeOf } from "../../client/log-in/life.ts";
import { timeFormats } from "../../generate/answers/time-formats.ts";
import { steps, valueAt } from "../../openapi/json-pointer.ts";
import type { LogIn } from "../../openapi/log-in.ts";
import type { Random } from "../spaces/random.ts";
import type { Space } from "../spaces/spaces.ts";
import { withValueAt } from "../x-mock/with-value-at.ts";
import type { IssuedCredentials } from "./issued-credentials.ts";

interface Answered {
	headers: Record<string, string>;
	body?: unknown;
}

/** Where credentials are issued. */
interface Issuing {
	credentials: IssuedCredentials;
	/** Whose log-in it is. */
	space: Space;
	/** The time zone of the server's clock. */
	zone: string;
}

/** An answer to a log-in with a credential of its own, which begins now and lasts as long as that of the example. */
export function withIssued({ headers, body }: Answered, { credential, life }: LogIn, { credentials, zone, space }: Issuing): Answered {
	const now = space.clock.now();
	const changed = { headers: { ...headers }, body };
	const header = Object.keys(headers).find((name) => name.toLowerCase() === steps(credential.pointer)[0]?.toLowerCase());
	const isInHeader = credential.in === "header";
	const example = isInHeader ? headers[header ?? ""] : valueAt(body, credential.pointer);
	if (typeof example !== "string") return changed;
	const fresh = anotherLike(example, space.random);
	if (isInHeader) changed.headers[header ?? ""] = fresh;
	else changed.body = withValueAt(changed.body, credential.pointer, fresh);
	const ms = life && lifeOf(valueAt(body, life.issued), valueAt(body, life.expires));
	credentials.add(fresh, space, ms === undefined ? undefined : now + ms);
	if (life === undefined || ms === undefined) return changed;
	const timeAt = (pointer: string, moment: number) => timeLike(valueAt(body, pointer) as string, moment, zone);
	changed.body = withValueAt(changed.body, life.issued, timeAt(life.issued, now));
	changed.body = withValueAt(changed.body, life.expires, timeAt(life.expires, now + ms));
	return changed;
}

/** The same text with other letters and digits at its end: as many as tell two credentials apart. */
function anotherLike(example: string, random: Random): string {
	const start = Math.max(0, example.length - 32);
	const isHex = /^[\da-f]*$/.test(example);
	const pick = (characters: string) => characters.charAt(random.between(0, characters.length - 1));
	const other = example.slice(start).replaceAll(/[\dA-Za-z]/g, (each) => {
		if (isHex) return pick("0123456789abcdef");
		return /\d/.test(each) ? pick("0123456789") : pick("abcdefghijklmnopqrstuvwxyz");
	});
	return example.slice(0, start) + other;
}

/** A moment in the form of a time that {@link lifeOf} reads. */
function timeLike(example: string, ms: number, zone: string): string {
	if (!/^\d{4}-/.test(example)) return timeFormats["wall-clock"](ms, zone);
	const text = timeFormats.iso(ms);
	return /\.\d{6}Z$/.test(example) ? text.replace("Z", "000Z") : text;
}
