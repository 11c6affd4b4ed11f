import { randomInt } from "node:crypto";
import { applyPatch } from "rfc6902";
import { lifeOf } from "../../client/log-in/life.ts";
import { steps, valueAt } from "../../openapi/json-pointer.ts";
import type { LogIn } from "../../openapi/log-in.ts";
import type { IssuedCredentials } from "./issued-credentials.ts";

interface Answered {
	headers: Record<string, string>;
	body?: unknown;
}

/** An answer to a log-in with a credential of its own, which begins now and lasts as long as that of the example. */
export function withIssued({ headers, body }: Answered, { credential, life }: LogIn, issued: IssuedCredentials): Answered {
	const now = Date.now();
	const changed = { headers: { ...headers }, body: structuredClone(body) };
	const header = Object.keys(headers).find((name) => name.toLowerCase() === steps(credential.pointer)[0]?.toLowerCase());
	const isInHeader = credential.in === "header";
	const example = isInHeader ? headers[header ?? ""] : valueAt(body, credential.pointer);
	if (typeof example !== "string") return changed;
	const fresh = anotherLike(example);
	if (isInHeader) changed.headers[header ?? ""] = fresh;
	else replace(changed.body, credential.pointer, fresh);
	const ms = life && lifeOf(valueAt(body, life.issued), valueAt(body, life.expires));
	if (life === undefined || ms === undefined) return changed;
	replace(changed.body, life.issued, timeLike(valueAt(body, life.issued) as string, now));
	replace(changed.body, life.expires, timeLike(valueAt(body, life.expires) as string, now + ms));
	issued.add(fresh, now + ms);
	return changed;
}

const replace = (body: unknown, path: string, value: string) => applyPatch(body, [{ op: "replace", path, value }]);

/** The same text with other letters and digits at its end: as many as tell two credentials apart. */
function anotherLike(example: string): string {
	const start = Math.max(0, example.length - 32);
	const isHex = /^[\da-f]*$/.test(example);
	const pick = (characters: string) => characters.charAt(randomInt(characters.length));
	const other = example.slice(start).replaceAll(/[\dA-Za-z]/g, (each) => {
		if (isHex) return pick("0123456789abcdef");
		return /\d/.test(each) ? pick("0123456789") : pick("abcdefghijklmnopqrstuvwxyz");
	});
	return example.slice(0, start) + other;
}

const american = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** A moment in the form of a time that {@link lifeOf} reads. */
function timeLike(example: string, ms: number): string {
	if (!/^\d{4}-/.test(example))
		return american
			.format(ms)
			.replace(/(\d{4}),/, "$1")
			.replaceAll("\u202f", " ");
	const text = new Date(ms).toISOString();
	return /\.\d{6}Z$/.test(example) ? text.replace("Z", "000Z") : text;
}
