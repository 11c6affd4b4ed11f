/** Where an operation is: the method in lower case, the path as a template. */
export interface Route {
	method: string;
	path: string;
}

export type Routes = Record<string, Route>;

/** A method of a client; its argument may be left out where the operation requires none. */
export type Call<Paths, R extends Route> = R["path"] extends keyof Paths
	? R["method"] extends keyof Paths[R["path"]]
		? Method<Paths[R["path"]][R["method"]]>
		: never
	: never;

type Method<Operation> =
	Partial<Input<Operation>> extends Input<Operation>
		? (input?: Input<Operation>) => Promise<Answer<Operation>>
		: (input: Input<Operation>) => Promise<Answer<Operation>>;

type Input<Operation> = Group<Operation, "path"> &
	Group<Operation, "query"> &
	Group<Operation, "header"> &
	Body<Operation> & { signal?: AbortSignal };

/** The parameters in one place, required as a whole when one of them is. */
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

/**
 * A reply as openapi-fetch resolves to it: `data` of a 2xx or `error` of any other status, each the union of the declared bodies, and the response itself.
 * Not openapi-fetch's own type, which makes an object of string's methods out of `string & {}`, so that an open set is no string any more.
 */
export type Answer<Operation> =
	| { data: BodyOf<Operation, "2">; error?: never; response: Response }
	| { data?: never; error: BodyOf<Operation, "1" | "3" | "4" | "5" | "d">; response: Response };

type BodyOf<Operation, First extends string> = Operation extends { responses: infer Responses }
	? {
			[Status in keyof Responses]: `${Status & (string | number)}` extends `${First}${string}` ? ContentOf<Responses[Status]> : never;
		}[keyof Responses]
	: unknown;

type ContentOf<Reply> = Reply extends { content: infer Content } ? Content[keyof Content] : undefined;
