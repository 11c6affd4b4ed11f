const en = {
	stop: ".",
	comma: ", ",
	semicolon: "; ",
	colon: ": ",
	/** Between two sentences. */
	gap: " ",
	aside: (words: string) => ` (${words})`,
	or: "or",
	with: "with",
	none: "None.",
};

const zh: typeof en = {
	stop: "。",
	comma: "、",
	semicolon: "；",
	colon: "：",
	gap: "",
	aside: (words: string) => `（${words}）`,
	or: "或",
	with: "并带上",
	none: "无。",
};

/** What stands between words. */
export const punctuationWords = { en, zh };
