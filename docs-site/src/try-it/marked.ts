import { steps } from "../../../src/openapi/json-pointer.ts";

/** The steps of the pointers that lead into a part of the exchange. */
export function marksIn(pointers: readonly string[], part: string): string[][] {
	const inside = pointers.filter((pointer) => pointer === part || pointer.startsWith(`${part}/`));
	return inside.map((pointer) => steps(pointer.slice(part.length)));
}

/** Whether a mark leads to a value or to something around it. */
export const isMarked = (marks: string[][], steps: readonly string[]) =>
	marks.some((mark) => mark.every((step, index) => index < steps.length && (step === "*" || step === steps[index])));
