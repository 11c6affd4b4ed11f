import type { Language } from "../language.ts";
import { operationsOf } from "../operation.ts";
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
		ended: "The job has ended: this is the result. The status says whether it succeeded.",
	},
	zh: {
		chosen: (header: string) => `\`${header}\`：由你随机选定的任务 ID。`,
		announced: (pointer: string) => `任务的 URL 位于 \`${pointer}\`；请在自己的基础 URL 下轮询。`,
		every: (seconds: number) => `每 ${seconds} 秒一次。`,
		running: "任务仍在运行，稍后再查。",
		ended: "任务已结束，这就是结果；是否成功由状态码决定。",
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

function endsOf({ place }: { place: { value: Record<string, unknown> } }, pending: readonly number[]): string {
	const statuses = Object.keys(place.value.responses as object);
	return statuses.filter((status) => !pending.includes(Number(status))).join(", ");
}
