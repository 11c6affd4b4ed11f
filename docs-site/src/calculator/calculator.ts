import { algorithms } from "../../../src/client/signing/algorithms.ts";
import { fill } from "../locale.ts";
import { calculate, type Signing } from "./calculation.ts";
import { coverageOf } from "./coverage.ts";
import { type Fields, fieldsOf, mark, startWith } from "./fields.ts";
import { problemsOf, taskOf } from "./filled.ts";
import { stepsOf, trapsOf } from "./result.ts";
import { text, type Words } from "./text.ts";

/** Brings a calculator to life. What is entered stays in the elements of the page. */
export async function begin(calculator: HTMLElement): Promise<void> {
	const fields = fieldsOf(calculator);
	const signing = (await algorithms[fields.algorithm]?.()) as Signing | undefined;
	if (signing === undefined) return;
	const words = text[fields.language];
	let latest = 0;
	const show = async () => {
		latest += 1;
		const mine = latest;
		const { status, result } = await resultOf(words, signing, fields);
		if (mine !== latest) return;
		calculator.querySelector(".steps")?.replaceChildren(...result.steps);
		calculator.querySelector(".traps")?.replaceChildren(...result.traps);
		calculator.querySelector(".result")?.toggleAttribute("hidden", result.steps.length === 0);
		say(calculator, status);
	};
	startWith(calculator, () => void show());
	await show();
}

interface Result {
	status: string;
	result: { steps: HTMLElement[]; traps: HTMLElement[] };
}

async function resultOf(words: Words, signing: Signing, fields: Fields): Promise<Result> {
	const nothing = { steps: [], traps: [] };
	const filled = fields.read();
	const problems = problemsOf(filled, fields.required);
	mark(fields, problems, words.problems);
	if (problems.length > 0) return { status: words.correct, result: nothing };
	if (!isSecureContext) return { status: words.insecure, result: nothing };
	try {
		const task = taskOf(filled, fields.names);
		const steps = await stepsOf(words, task, await calculate(signing, task));
		return { status: words.ready, result: { steps, traps: [trapsOf(words, await coverageOf(signing.draft, task))] } };
	} catch (error) {
		return { status: fill(words.failed, { message: error instanceof Error ? error.message : String(error) }), result: nothing };
	}
}

/** A screen reader is told what changed, not the same again at each key. */
function say(calculator: HTMLElement, status: string): void {
	const place = calculator.querySelector("[role=status]");
	if (place !== null && place.textContent !== status) place.textContent = status;
}
