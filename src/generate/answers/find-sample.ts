import { isWithin } from "../../openapi/media-type.ts";
import type { DeclaredAnswer } from "./answers.ts";

/** A declared answer, with the status that it is sent with. */
export interface Sample<T extends DeclaredAnswer = DeclaredAnswer> {
	status: number;
	answer: T;
}

interface Wanted {
	code?: number;
	example?: string;
	/** Media ranges in the order of preference; one of which the response declares nothing is passed over. */
	accept?: string[];
}

/** The first declared answer that is as wanted. */
export function findSample<T extends DeclaredAnswer>(answers: readonly T[], wanted: Wanted): Sample<T> | undefined {
	const responses = [...Map.groupBy(answers, ({ code }) => code).values()];
	const [answer] = responsesFor(responses, wanted.code).flatMap((response) => fitting(response, wanted));
	return answer && { status: wanted.code ?? firstStatus(answer), answer };
}

function fitting<T extends DeclaredAnswer>(response: T[], { example, accept = [] }: Wanted): T[] {
	return preferred(response, accept).filter((answer) => example === undefined || answer.example === example);
}

/** What a right request is answered where `x-mock` says nothing: the lowest success, else the lowest redirection, else any response. */
export const findUsual = <T extends DeclaredAnswer>(answers: readonly T[]): Sample<T> | undefined =>
	findLowest(answers, "2") ?? findLowest(answers, "3") ?? findSample(answers, { code: 200 }) ?? findSample(answers, {});

/** What a faulty request is answered where `x-mock` says nothing: the lowest 4xx. */
export const findRefused = <T extends DeclaredAnswer>(answers: readonly T[]): Sample<T> | undefined =>
	findLowest(answers, "4") ?? findSample(answers, { code: 400 });

function findLowest<T extends DeclaredAnswer>(answers: readonly T[], first: string): Sample<T> | undefined {
	const [status] = answers
		.filter(({ code }) => code.startsWith(first))
		.map(firstStatus)
		.sort((a, b) => a - b);
	return status === undefined ? undefined : findSample(answers, { code: status });
}

/** `  404 no_such_vm, no_such_path`: a line for each status that an operation declares. */
export function listSamples(answers: readonly DeclaredAnswer[]): string {
	return [...Map.groupBy(answers, ({ code }) => code)]
		.map(([code, all]) => `  ${code} ${all.flatMap(({ example }) => example ?? []).join(", ")}`.trimEnd())
		.join("\n");
}

/** The exact status first, then its class, then `default`: https://spec.openapis.org/oas/v3.1.1#patterned-fields-0 */
function responsesFor<T extends DeclaredAnswer>(responses: T[][], status: number | undefined): T[][] {
	if (status === undefined) return responses;
	const codes = [String(status), `${String(status)[0]}XX`, "default"];
	return codes.flatMap((wanted) => responses.filter(([first]) => first?.code === wanted));
}

export function firstStatus({ code }: Pick<DeclaredAnswer, "code">): number {
	return code === "default" ? 500 : Number(code.replace("XX", "00"));
}

function preferred<T extends DeclaredAnswer>(answers: readonly T[], accept: string[]): T[] {
	const accepted = accept.flatMap((range) => answers.filter(({ mediaType }) => mediaType !== undefined && isWithin(mediaType, range)));
	return [...new Set([...accepted, ...answers])];
}
