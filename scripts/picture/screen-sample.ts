/** The TypeScript of a README that opens a console in a frame. */
export const screenSample = (readme: string): string | undefined =>
	readme
		.split("\n```ts\n")
		.slice(1)
		.map((rest) => rest.split("\n```", 1)[0] ?? "")
		.find((code) => code.includes("frame.src"));
