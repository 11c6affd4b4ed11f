import type { Follow } from "./job.ts";
import type { FollowedResult, Result } from "./result.ts";
import type { Poll, Reply, Route } from "./route.ts";

/** The method of a client for one operation; its argument is optional if the operation requires none. */
export type Method<Paths, Routes extends Record<string, Route>, R extends Route> = [PollOf<R>] extends [never]
	? Plain<Input<OperationOf<Paths, R>, R>, Result<OperationOf<Paths, R>, R>>
	: Following<Input<OperationOf<Paths, R>, R>, Followed<Paths, Routes, R>, Result<OperationOf<Paths, R>, R>>;

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

type Input<Operation, R extends Route> = Group<Operation, "path"> &
	Group<Operation, "query"> &
	Group<Operation, "header", keyof R["headers"]> &
	Group<Operation, "cookie"> &
	Body<Operation, DefaultOf<R>> & { signal?: AbortSignal };

/** The parameters in one place, such as the query. Those that the client fills are optional. The group is required if one of the others is. */
type Group<Operation, Where extends string, Filled = never> = Operation extends { parameters: infer Parameters }
	? Where extends keyof Parameters
		? [Exclude<Parameters[Where], undefined>] extends [never]
			? unknown
			: Named<Where, Filling<Exclude<Parameters[Where], undefined>, Filled>>
		: unknown
	: unknown;

type Named<Where extends string, Parameters> =
	Partial<Parameters> extends Parameters ? { [K in Where]?: Parameters } : { [K in Where]: Parameters };

type Filling<Parameters, Filled> = [Filled & keyof Parameters] extends [never]
	? Parameters
	: Omit<Parameters, Filled & keyof Parameters> & Partial<Pick<Parameters, Filled & keyof Parameters>>;

type Body<Operation, Default> = Operation extends { requestBody: { content: infer Content } }
	? Sent<Content, Default>
	: Operation extends { requestBody?: { content: infer Content } }
		? MaySend<Content, Default>
		: unknown;

/** A body of one of the media types. The caller names the media type, unless it is the only one or the default. */
type Sent<Content, Default> = [Default] extends [never]
	? { body: Content[keyof Content] }
	: {
			[MediaType in keyof Content]: MediaType extends Default
				? { contentType?: MediaType; body: Content[MediaType] }
				: { contentType: MediaType; body: Content[MediaType] };
		}[keyof Content];

type MaySend<Content, Default> = [Default] extends [never]
	? { body?: Content[keyof Content] }
	: Sent<Content, Default> | { body?: never; contentType?: never };

/** The media type that is sent unless the caller names another; never if there is no choice. */
type DefaultOf<R extends Route> = R extends { contentType: infer MediaType } ? MediaType : never;
