const en = {
	provenanceGrades: {
		documented: "documented",
		source: "source",
		sdk: "SDK",
		captured: "captured",
		inferred: "inferred",
		decision: "decision",
		constructed: "constructed",
	} as Record<string, string>,
	provenanceMeaning: {
		documented: "The vendor's document says so.",
		source: "Read in the server's public source.",
		sdk: "The vendor's SDK sends or reads it so.",
		captured: "Seen in an answer of a live server.",
		inferred: "A conclusion; nobody saw it.",
		decision: "Decided by this project.",
	} as Record<string, string>,
	references: "What the references mean",
	place: "Place",
	reason: "Reason",
	grade: "Grade",
	settledBy: "What would settle it",
	settledByCapture: (name: string) => `A recorded exchange in which ${name} comes, or in which it should come and does not.`,
};

const zh: typeof en = {
	provenanceGrades: {
		documented: "文档",
		source: "源码",
		sdk: "SDK",
		captured: "实录",
		inferred: "推断",
		decision: "决定",
		constructed: "构造",
	},
	provenanceMeaning: {
		documented: "厂商文档如此说明。",
		source: "见于服务端的公开源码。",
		sdk: "厂商 SDK 如此收发。",
		captured: "见于真实服务端的响应。",
		inferred: "属于推断，尚无人见过。",
		decision: "由本项目决定。",
	},
	references: "出处的含义",
	place: "位置",
	reason: "理由",
	grade: "级别",
	settledBy: "如何定论",
	settledByCapture: (name: string) => `一次录制的交互，其中出现了 ${name}，或本该出现而没有出现。`,
};

/** Where a claim comes from. */
export const provenanceWords = { en, zh };
