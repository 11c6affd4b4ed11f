/** An entry of a HAR: a reply to a request that keeps the invented contract, with what a test changes. */
export function entry({ request = {}, response = {}, content = {} }: Partial<Record<"request" | "response" | "content", object>>): object {
	return {
		request: {
			method: "GET",
			url: "https://lantern.example/lantern/v1/lamps/hall",
			headers: [{ name: "Authorization", value: "Key example" }],
			bodySize: 0,
			...request,
		},
		response: {
			status: 200,
			headers: [{ name: "Content-Type", value: "application/json" }],
			content: { size: 17, mimeType: "application/json", text: '{"brightness":70}', ...content },
			...response,
		},
	};
}

export const har = (...entries: object[]) => JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } });
