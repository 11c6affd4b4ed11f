import fc from "fast-check";
import { describe, test } from "vitest";
import { exchangeOf } from "../../src/fuzz/exchanges.ts";
import { type Sent, validRequests } from "../../src/fuzz/request.ts";
import { type Got, type ResponseStep, responseSteps, validResponses } from "../../src/fuzz/response.ts";
import { isJson } from "../../src/openapi/media-type.ts";
import { repliesOf, type Subject, subjects } from "./contracts.ts";
import { checkerErrs, clientDiffers, noLongerBroken } from "./opinions.ts";
import { always, isWanted, seed } from "./property.ts";

const show = ({ response, headers, body }: Got) => `${response.status} ${JSON.stringify(headers)} ${body}`;

/** Proves of `runs` generated values for each schema and place: checker and client judge each response as its schemas say. */
export function testResponses(runs: number): void {
	describe.each(subjects)("$api", (subject) => {
		const { api, values } = subject;
		describe.each(repliesOf(subject))("$title", ({ title, replies }) => {
			const valid = fc.oneof(
				...replies.map(({ operation, response }) => validResponses(values.response, response).map((got) => ({ operation, got }))),
			);
			const steps = replies.flatMap(({ operation, response }) =>
				responseSteps(values.response, response).map((step) => ({ operation, step })),
			);
			const each = (isBroken: boolean) => steps.filter(({ step }) => step.isBroken === isBroken);
			const beside = (some: typeof steps) =>
				fc.oneof(...some.map(({ operation, step }) => step.responses.map((got) => ({ operation, step, got }))));

			const name = (what: string) => `${api} ${title} ${what}`;
			test.runIf(isWanted(name("accepted")))("checker and client accept what its schema accepts, and have nothing to say", async () => {
				const wrong = ({ operation, got }: Reply) => opinion(subject, operation, got, undefined);
				await always({ name: name("accepted"), values: valid, runs, wrong, show: ({ got }) => show(got) });
			});

			// Some replies hold nothing that could be wrong, or undeclared.
			if (each(true).length > 0)
				test.runIf(isWanted(name("refused")))("checker and client refuse each break of one keyword, where it is", async () => {
					const wrong = ({ operation, got, step }: Reply & { step: ResponseStep }) => {
						const { body, keyword, within } = step;
						const shrunk =
							body === undefined ? undefined : noLongerBroken(values.response, body, keyword, within !== undefined, bodyOf(got));
						return shrunk ?? opinion(subject, operation, got, step);
					};
					await always({ name: name("refused"), values: beside(each(true)), runs, wrong, show: ({ got }) => show(got) });
				});

			if (each(false).length > 0)
				test.runIf(isWanted(name("named")))("checker and client name each member and value that nobody declares", async () => {
					const wrong = ({ operation, got, step: { rule, pointer, line } }: Reply & { step: ResponseStep }) =>
						opinion(subject, operation, got, { rule, pointer, line });
					await always({ name: name("named"), values: beside(each(false)), runs, wrong, show: ({ got }) => show(got) });
				});
		});
	});
}

interface Reply {
	operation: Subject["operations"][number];
	got: Got;
}

/** One request for all the replies to it. */
const requests = new Map<Reply["operation"], Sent>();

function opinion(
	{ values, contract, validators }: Subject,
	operation: Reply["operation"],
	got: Got,
	expected: Parameters<typeof checkerErrs>[2],
): string | undefined {
	const request = requests.get(operation) ?? fc.sample(validRequests(values.request, operation), { seed, numRuns: 1 })[0];
	if (request === undefined) throw new Error(`no request is known that ${operation.operationId} accepts`);
	requests.set(operation, request);
	return (
		checkerErrs(contract, exchangeOf(request, got), expected) ??
		clientDiffers(contract, validators, exchangeOf(request, asClientReads(got)))
	);
}

/** A client takes a body without a type for text where a status declares nothing else. */
function asClientReads(got: Got): Got {
	const [first] = got.response.content;
	const isTyped = got.headers.some(([name]) => name === "Content-Type");
	if (first === undefined || isTyped || got.response.content.some(({ mediaType }) => isJson(mediaType))) return got;
	return { ...got, headers: [["Content-Type", first.mediaType], ...got.headers] };
}

function bodyOf({ response, headers, body }: Got) {
	const type = headers.find(([name]) => name === "Content-Type")?.[1] ?? response.content[0]?.mediaType ?? "";
	return isJson(type) ? JSON.parse(body) : body;
}
