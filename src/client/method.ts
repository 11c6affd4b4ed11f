import type { Follow } from "./job.ts";
import type { FollowedResult, Result } from "./result.ts";
import type { Poll, Reply, Route } from "./route.ts";

/** The method of a client for one operation; its argument is optional if the operation requires none. */
export type Method<Paths, Routes extends Record<string, Route>, R extends Route> = [PollOf<R>] extends [never]
	? Plain<Input<OperationOf<Paths, R>>, Result<OperationOf<Paths, R>, R>>
	: Following<Input<OperationOf<Paths, R>>, Followed<Paths, Routes, R>, Result<OperationOf<Paths, R>, R>>;

type Arguments<Given> = Partial<Given> extends Given ? [input?: Given] : [input: Given];

type Plain<Given, Outcome> = (...input: Arguments<Given>) => Promise<Outcome>;

interface Following<Given, Outcome, Announcement> {
	/** Returns the announcement of the job, without following it. */
	(input: Given & { follow: false }): Promise<Announcement>;
	/** Follows the job to its result. */
	(...input: Arguments<Given & { follow?: Follow }>): Promise<Outcome>;
	(...input: Arguments<Given & { follow?: Follow | false }>): Promise<Announcement | Outcome>;
}

type Followed<Paths, Routes extends Record<string, Route>, R extends Route> = FollowedResult<
	OperationOf<Paths, R>,
	R,
	OperationOf<Paths, Routes[PollOf<R>["operation"]] & Route>,
	Routes[PollOf<R>["operation"]] & Route,
	PollOf<R>["pending"][number]
>;

type PollOf<R extends Route> = R["replies"][keyof R["replies"]] extends infer Replies
	? Replies extends Reply & { poll: infer P extends Poll }
		? P
		: never
	: never;

type OperationOf<Paths, R extends Route> = R["path"] extends keyof Paths
	? Lowercase<R["method"]> extends keyof Paths[R["path"]]
		? Paths[R["path"]][Lowercase<R["method"]>]
		: never
	: never;

type Input<Operation> = Group<Operation, "path"> &
	Group<Operation, "query"> &
	Group<Operation, "header"> &
	Group<Operation, "cookie"> &
	Body<Operation> & { signal?: AbortSignal };

/** The parameters in one place, such as the query. The group is required if one of them is. */
type Group<Operation, Where extends string> = Operation extends { parameters: infer Parameters }
	? Where extends keyof Parameters
		? [Exclude<Parameters[Where], undefined>] extends [never]
			? unknown
			: Partial<Exclude<Parameters[Where], undefined>> extends Exclude<Parameters[Where], undefined>
				? { [K in Where]?: Exclude<Parameters[Where], undefined> }
				: { [K in Where]: Exclude<Parameters[Where], undefined> }
		: unknown
	: unknown;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
	? { body: Content[keyof Content] }
	: Operation extends { requestBody?: { content: infer Content } }
		? { body?: Content[keyof Content] }
		: unknown;
