import type { Signing, Task } from "./calculation.ts";

/** Changes one part of a request, or the time. */
const changes = {
	method: ({ request, ...rest }: Task): Task => ({ ...rest, request: { ...request, method: `${request.method}X` } }),
	host: (task: Task): Task => withUrl(task, (url) => Object.assign(url, { host: `x-${url.host}` })),
	path: ({ request, ...rest }: Task): Task =>
		withUrl({ ...rest, request: { ...request, path: `${request.path}/x` } }, (url) =>
			Object.assign(url, { pathname: `${url.pathname}/x` }),
		),
	query: (task: Task): Task => withUrl(task, (url) => url.searchParams.append("x", "x")),
	headers: ({ request, ...rest }: Task): Task => ({ ...rest, request: { ...request, headers: { ...request.headers, "X-Other": "x" } } }),
	body: ({ request, ...rest }: Task): Task => ({ ...rest, request: { ...request, body: `${request.body ?? ""} ` } }),
	time: (task: Task): Task => ({ ...task, now: task.now + 1000 }),
};

export type Part = keyof typeof changes;

export const parts = Object.keys(changes) as Part[];

/** The parts that are signed: a change of one changes what is signed. */
export async function coverageOf(draft: Signing["draft"], task: Task): Promise<Set<Part>> {
	const textOf = async ({ request, secret, names, now }: Task) => (await draft(request, secret, names, now)).text;
	const text = await textOf(task);
	const changed = await Promise.all(parts.map(async (part) => (await textOf(changes[part](task))) !== text));
	return new Set(parts.filter((_, index) => changed[index]));
}

function withUrl({ request, ...rest }: Task, change: (url: URL) => unknown): Task {
	const url = new URL(request.url);
	change(url);
	return { ...rest, request: { ...request, url } };
}
