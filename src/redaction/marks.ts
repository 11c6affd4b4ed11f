import { steps } from "../openapi/json-pointer.ts";
import type { Credential } from "./credential.ts";

/** What is secret in the exchanges of an operation, besides what always is. */
export interface Marks {
	/** The path template of the operation. */
	path: string;
	/** JSON Pointers into an exchange: `/request/path/<name>`, `/response/body/a/b`. `*` stands for the items of an array and the members of a map. */
	pointers: readonly string[];
	credentials: readonly Credential[];
	/** No contract knows the operation, so that only names and looks tell what is secret besides. */
	unknown?: boolean;
}

export interface OperationMarks {
	/** Upper case. */
	method: string;
	marks: Marks;
}

/** The steps of the pointers that lead into a part of the exchange. */
export function marksIn({ pointers }: Marks, part: string): string[][] {
	const inside = pointers.filter((pointer) => pointer === part || pointer.startsWith(`${part}/`));
	return inside.map((pointer) => steps(pointer.slice(part.length)));
}

/** Whether a mark leads to a value or to something around it. */
export const isMarked = (marks: string[][], steps: readonly string[]) =>
	marks.some((mark) => mark.every((step, index) => index < steps.length && (step === "*" || step === steps[index])));
