import { exampleText } from "./media-type.ts";
import type { OperationPage } from "./operation-page.ts";

/** A reply as it stands beside the text. */
export interface ShownReply {
	/** The anchor of the example. */
	id?: string;
	/** The anchor of the response. */
	status: string;
	/** What it is chosen by. */
	label: string;
	mediaType: string;
	/** Markdown. */
	summary: string;
	/** Markdown. */
	description: string;
	/** Absent: it has no body, or no example of one. */
	body?: string;
	hasBody: boolean;
}

/** The examples of each response; one that has none is shown by its status alone. */
export function shownReplies({ responses }: Pick<OperationPage, "responses">): ShownReply[] {
	return responses.flatMap(({ id: status, status: label, content }): ShownReply[] => {
		const examples = content.flatMap(({ mediaType, examples }) =>
			examples.map(({ id, name, summary, description, value }) => ({
				...{ id, status, label: `${label} ${name}`, mediaType, summary, description, body: exampleText(value), hasBody: true },
			})),
		);
		return examples.length > 0 ? examples : [{ status, label, mediaType: "", summary: "", description: "", hasBody: content.length > 0 }];
	});
}
