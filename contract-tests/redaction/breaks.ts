import type { Entry } from "../../src/har/entry.ts";

/** Bodies that are not what the contract says, so that no mark leads to their secrets. */
export const breaks = {
	"as it is": (entry: Entry) => entry,
	"deeper than declared": changing((body) => `{"data":[{"result":${body}}]}`),
	"as a string": changing((body) => JSON.stringify(body)),
	"as a string in a member": changing((body) => JSON.stringify({ payload: body })),
	"that breaks off": changing((body) => `${body.slice(0, -1)},"more":[`),
	"in bytes": (entry: Entry) => {
		const { content } = entry.response;
		const text = Buffer.from(content.text ?? "").toString("base64");
		return { ...entry, response: { ...entry.response, content: { ...content, text, encoding: "base64" } } };
	},
};

function changing(change: (body: string) => string) {
	return (entry: Entry): Entry => {
		const { content } = entry.response;
		return { ...entry, response: { ...entry.response, content: { ...content, text: change(content.text ?? "") } } };
	};
}
