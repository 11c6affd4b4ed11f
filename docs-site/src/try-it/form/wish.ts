import { below, type Spec } from "../../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../../src/openapi/resolve.ts";
import { plain } from "../../markdown.ts";

/** A status that the mock can be asked for, and its examples. */
export interface Wish {
	status: number;
	examples: { name: string; summary: string }[];
}

export function wishesOf(spec: Spec, { pointer, value }: Place): Wish[] {
	const responses = membersOf(spec, value.responses, below(pointer, "responses")).filter(([status]) => !status.startsWith("x-"));
	return responses.map(([status, response]) => ({
		status: status === "default" ? 500 : Number(status.replace(/xx/i, "00")),
		examples: membersOf(spec, response.value.content, below(response.pointer, "content")).flatMap(([, content]) =>
			membersOf(spec, content.value.examples, below(content.pointer, "examples")).map(([name, example]) => ({
				name,
				summary: plain(String(example.value.summary ?? "")),
			})),
		),
	}));
}
