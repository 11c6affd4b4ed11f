import { isObject } from "../../../src/openapi/document.ts";
import type { Language } from "../language.ts";
import { type Operation, operationsOf } from "../operation.ts";
import type { OperationPage } from "./operation-page.ts";

/** A message of the diagram of a job, between two of its lanes. */
export interface Step {
	lane: "ask" | "answer" | "hook";
	/** What goes over the wire. */
	message: string;
	/** Markdown. */
	note: string;
}

const words = {
	en: {
		chosen: (header: string) => `\`${header}\`: an id that you choose at random.`,
		announced: (pointer: string) => `The job's URL is at \`${pointer}\`; poll it under your own base URL.`,
		every: (seconds: number) => `Every ${seconds} s.`,
		running: "The job is running: ask again.",
		ended: "The end: the result, or an error that the status names.",
	},
	zh: {
		chosen: (header: string) => `\`${header}\`：由你随机选定的任务 ID。`,
		announced: (pointer: string) => `任务的 URL 位于 \`${pointer}\`；请在自己的基础 URL 下轮询。`,
		every: (seconds: number) => `每 ${seconds} 秒一次。`,
		running: "任务仍在运行，稍后再查。",
		ended: "到此结束：得到结果，或由状态码说明的错误。",
	},
} satisfies Record<Language, unknown>;

/** The messages of the job that an operation starts; none where it starts none. */
export function flowOf({ operation, responses, webHooks }: OperationPage): Step[] {
	const { contract, method, path } = operation;
	const announcing = responses.find(({ poll }) => poll !== undefined);
	const poll = announcing?.poll;
	const job = operationsOf(contract).find(({ operationId }) => operationId === poll?.operation);
	if (announcing === undefined || poll === undefined || job === undefined) return [];
	const say = words[contract.language];
	return [
		{ lane: "ask", message: `${method} ${path}`, note: poll.header === undefined ? "" : say.chosen(poll.header) },
		{ lane: "answer", message: announcing.status, note: say.announced(poll.url) },
		{ lane: "ask", message: `${job.method} ${job.path}`, note: say.every(poll.interval / 1000) },
		{ lane: "answer", message: poll.pending.join(", "), note: say.running },
		{ lane: "answer", message: endsOf(job, poll.pending), note: say.ended },
		...webHooks.map(({ expression, page }) => ({
			lane: "hook" as const,
			message: `${page.operation.method} ${expression}`,
			note: page.title,
		})),
	];
}

/** The statuses with which a job ends; after one that may be repeated a client looks again. */
function endsOf({ place: { value } }: Operation, pending: readonly number[]): string {
	const responses = Object.entries(isObject(value.responses) ? value.responses : {});
	const ends = responses.filter(
		([status, response]) => !pending.includes(Number(status)) && !(isObject(response) && response["x-retryable"] === true),
	);
	return ends.map(([status]) => status).join(", ");
}
