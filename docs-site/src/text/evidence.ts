const en = {
	obey: "Do the tools obey the contract?",
	notice: "Would the evidence notice a wrong contract?",
	publish: "May this change be published?",
	contract: "Contract",
	requests: "Requests",
	replies: "Replies",
	breaks: "Ways in which one demand of them is broken",
	loosening: "Accepts more",
	tightening: "Accepts less",
	noticedBy: "Noticed by",
	allEvidence: "all evidence",
	evidenceOf: (grade: string) => `what is ${grade} or better`,
	withGenerated: "generated exchanges, too",
	uncounted: (count: number) => `${count} more changes are such that no exchange can show them.`,
	share: (part: number, whole: number) => `${part} of ${whole}`,
	verdict: "Verdict",
	pairs: "Pairs of contracts that must get it",
	notMeasured: "Not measured yet.",
};

const zh: typeof en = {
	obey: "工具是否遵守契约？",
	notice: "契约若写错，证据能否察觉？",
	publish: "这处改动可以发布吗？",
	contract: "契约",
	requests: "请求",
	replies: "响应",
	breaks: "只违反其中一项要求的方式",
	loosening: "放宽的改动",
	tightening: "收紧的改动",
	noticedBy: "由何种证据察觉",
	allEvidence: "全部证据",
	evidenceOf: (grade: string) => `${grade}及以上级别`,
	withGenerated: "再加上生成的交互",
	uncounted: (count: number) => `另有 ${count} 处改动，任何交互都无法显示。`,
	share: (part: number, whole: number) => `${whole} 处中的 ${part} 处`,
	verdict: "结论",
	pairs: "必须得出该结论的契约对数",
	notMeasured: "尚未测量。",
};

/** What the tools measured of the contracts. */
export const evidenceWords = { en, zh };
