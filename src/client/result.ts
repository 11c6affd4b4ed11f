import type { Route } from "./route.ts";

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type Class<First extends string | number> = `${First}${Digit}${Digit}` extends `${infer Status extends number}` ? Status : never;

/**
 * Literals and not `number`, because a member with `status: number` would stay in the union however the status is narrowed.
 * 0 is the status that a browser reports for a redirect that is not followed: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
 */
type HttpStatus = 0 | Class<1 | 2 | 3 | 4 | 5>;

interface Success<Status, Body> {
	ok: true;
	status: Status;
	/** Its body has been read. */
	response: Response;
	data: Body;
	error?: never;
}

interface Refusal<Status, Body> {
	ok: false;
	status: Status;
	/** Its body has been read. */
	response: Response;
	error: Body;
	data?: never;
}

/** One member for each declared status, and one for every status that the contract does not name. */
export type Result<Operation, R extends Route> = Complete<Declared<Operation, R>>;

/** The result of an operation whose job was followed: its statuses except the announcement, and the job's statuses except those of a running job. */
export type FollowedResult<Operation, R extends Route, Job, JobRoute extends Route, Pending> = Complete<
	WithoutStatus<Declared<Operation, R>, Pending> | WithoutStatus<Declared<Job, JobRoute>, Pending>
>;

type WithoutStatus<Member, Status> = Member extends { status: Status } ? never : Member;

/** An undeclared status is no success, not even a 2xx, because the contract does not know its body. */
type Complete<Member extends { status: unknown }> = Member | Refusal<Exclude<HttpStatus, Member["status"]>, unknown>;

type Declared<Operation, R extends Route> = Operation extends { responses: infer Replies }
	? {
			[Key in keyof Replies]: `${Key & (string | number)}` extends `2${string}`
				? R["replies"][`${Key & (string | number)}`] extends { outcome: "error" }
					? Refusal<StatusOf<Key, keyof Replies>, BodyOf<Replies[Key]>>
					: Success<StatusOf<Key, keyof Replies>, BodyOf<Replies[Key]>>
				: Refusal<StatusOf<Key, keyof Replies>, BodyOf<Replies[Key]>>;
		}[keyof Replies]
	: never;

/** `4XX` and `default` stand for the statuses that have no reply of their own. */
type StatusOf<Key, Keys> = Key extends number
	? Key
	: Exclude<Key extends `${infer First}XX` ? Class<First> : Exclude<HttpStatus, RangeOf<Keys>>, Extract<Keys, number>>;

type RangeOf<Keys> = Keys extends `${infer First}XX` ? Class<First> : never;

type BodyOf<Reply> = Reply extends { content: infer Content } ? Content[keyof Content] : undefined;
