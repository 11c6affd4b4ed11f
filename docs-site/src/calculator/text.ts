import type { Language } from "../language.ts";
import type { Part } from "./coverage.ts";
import type { Reason } from "./filled.ts";
import type { Line } from "./line.ts";

type PlainLine = Exclude<Line["is"], "header" | "path">;

interface Words {
	title: string;
	says: string;
	usedBy: string;
	inWords: string;
	noScript: string;
	start: string;
	ownRequest: string;
	fields: Record<"method" | "url" | "prefix" | "headers" | "body" | "time", string>;
	hints: Record<"prefix" | "headers" | "time", string>;
	now: string;
	secret: string;
	/** Members of the algorithms' secrets. */
	members: Record<string, string>;
	optional: string;
	show: string;
	result: string;
	steps: Record<"canonicalRequest" | "text" | "signature" | "headers", { title: string; says: string }>;
	line: string;
	meaning: string;
	copy: string;
	copied: string;
	lines: Record<PlainLine, string>;
	header: (name: string) => string;
	path: { plain: string; decoded: string; slash: string; without: (prefix: string) => string; join: string };
	forbidden: (name: string) => string;
	traps: string;
	trapsSay: string;
	part: string;
	isSigned: string;
	follows: string;
	yes: string;
	no: string;
	parts: Record<Part, { name: string; signed: string; unsigned: string }>;
	ready: string;
	correct: string;
	insecure: string;
	failed: (message: string) => string;
	problems: Record<Reason, string>;
}

const en: Words = {
	title: "Signing calculator",
	says: "Fill in your request and compare, step by step, with what your program makes of it. Nothing that you enter leaves this page, and nothing is kept.",
	usedBy: "Used by",
	inWords: "The algorithm in words",
	noScript: "The calculator needs JavaScript.",
	start: "Begin with the request of",
	ownRequest: "(a request of your own)",
	fields: { method: "Method", url: "URL", prefix: "Path of a proxy", headers: "Headers", body: "Body", time: "Time of signing" },
	hints: {
		prefix: "What a proxy puts before the server's own path, for example /cloud. Leave it empty without a proxy.",
		headers: "Name: value, one a line. Leave out those that are calculated here.",
		time: "In UTC, or with an offset: 2026-11-21T08:00:00Z",
	},
	now: "Now",
	secret: "Access key",
	members: {
		id: "Key id, which is sent",
		secret: "Secret, which is not sent",
		timeZone: "Time zone of the server: a name (Asia/Shanghai) or an offset (+08:00); GMT if empty",
		accessKey: "Key id (AK), which is sent",
		secretKey: "Secret (SK), which is not sent",
		projectId: "Project id, sent as X-Project-Id",
		securityToken: "Security token of a temporary key, sent as X-Security-Token",
	},
	optional: "may be empty",
	show: "Show the secrets",
	result: "Result",
	steps: {
		canonicalRequest: { title: "Canonical request", says: "The request in the form in which it is hashed." },
		text: { title: "String to sign", says: "The text of which the signature is made." },
		signature: { title: "Signature", says: "The HMAC of the string to sign, keyed with the secret." },
		headers: { title: "Headers to send", says: "All headers of the request. Sign again for each request." },
	},
	line: "Line",
	meaning: "What it is",
	copy: "Copy",
	copied: "Copied.",
	lines: {
		method: "the method",
		algorithm: "the algorithm",
		time: "the time of signing",
		query: "the query, sorted",
		signedNames: "the names of the signed headers",
		bodyHash: "SHA-256 of the body",
		canonicalHash: "SHA-256 of the canonical request",
		empty: "an empty line, which counts",
		other: "",
	},
	header: (name) => `the header ${name}`,
	path: {
		plain: "the path",
		decoded: "decoded",
		slash: "with a slash added at its end",
		without: (prefix) => `without its beginning ${prefix}`,
		join: ", ",
	},
	forbidden: (name) => `A browser drops the header ${name} from a page's request: send this from a program.`,
	traps: "What the signature depends on",
	trapsSay: "Found by changing each part of your request and signing it again.",
	part: "Part",
	isSigned: "Signed",
	follows: "So",
	yes: "yes",
	no: "no",
	parts: {
		method: {
			name: "method",
			signed: "Sign the method that is sent, in capital letters.",
			unsigned: "The signature also fits another method.",
		},
		host: {
			name: "host",
			signed: "Sign for the host and port that the server sees: a proxy that changes Host breaks the signature.",
			unsigned: "The same signature fits any address of the server, and a proxy may change it.",
		},
		path: {
			name: "path",
			signed: "Sign the path in the form that the steps show, which is not always the one that is sent.",
			unsigned: "The signature also fits another path.",
		},
		query: {
			name: "query",
			signed: "Sort and encode it as the steps show, whatever its order in the URL.",
			unsigned: "Leave the query out; to sign it is a common mistake.",
		},
		headers: {
			name: "headers",
			signed: "Send each signed header as it was signed: one that a library or a proxy changes or drops breaks the signature.",
			unsigned: "Leave other headers out; Content-Type too.",
		},
		body: {
			name: "body",
			signed: "Sign the very bytes that you send: one more space, or members in another order, is another signature.",
			unsigned: "Leave the body out. Nothing but TLS protects it.",
		},
		time: {
			name: "time",
			signed: "Sign just before you send: a server refuses a time that is too far from its own.",
			unsigned: "The signature does not age.",
		},
	},
	ready: "Calculated; the result is below.",
	correct: "Correct the marked fields to see a result.",
	insecure: "A browser signs only on a page that came over HTTPS or from localhost.",
	failed: (message) => `This cannot be signed: ${message}`,
	problems: {
		required: "This is needed.",
		url: "A URL begins with http:// or https:// and a host.",
		path: "The path has a percent sign that encodes nothing; write %25 for the sign itself.",
		prefix: "The URL's path does not begin with this.",
		headers: "Each line is a name, a colon and a value.",
		time: "Write it as 2026-11-21T08:00:00Z, or with an offset in the place of Z.",
		timeZone: "Write a name such as Asia/Shanghai, or an offset such as +08:00.",
	},
};

const zh: Words = {
	title: "签名计算器",
	says: "填入你的请求，逐步与你的程序算出的结果对照。填写的内容不会离开本页，也不会被保存。",
	usedBy: "使用它的接口",
	inWords: "算法说明",
	noScript: "签名计算器需要 JavaScript。",
	start: "以哪个接口的请求开始",
	ownRequest: "（自己的请求）",
	fields: { method: "请求方法", url: "URL", prefix: "代理的路径前缀", headers: "请求头", body: "请求体", time: "签名时间" },
	hints: {
		prefix: "代理加在服务器路径之前的部分，例如 /cloud。没有代理就留空。",
		headers: "每行一个，写成“名称: 值”。这里会算出的请求头不用填。",
		time: "UTC 时间，或带时差：2026-11-21T08:00:00Z",
	},
	now: "现在",
	secret: "访问密钥",
	members: {
		id: "密钥 ID，会随请求发送",
		secret: "密钥，不会发送",
		timeZone: "服务器的时区：名称（Asia/Shanghai）或时差（+08:00）；留空为 GMT",
		accessKey: "访问密钥 ID（AK），会随请求发送",
		secretKey: "秘密访问密钥（SK），不会发送",
		projectId: "项目 ID，以 X-Project-Id 发送",
		securityToken: "临时访问密钥的安全令牌，以 X-Security-Token 发送",
	},
	optional: "可以留空",
	show: "显示密钥",
	result: "结果",
	steps: {
		canonicalRequest: { title: "规范请求", says: "请求按此形式计算哈希。" },
		text: { title: "待签名字符串", says: "签名就是由这段文本算出的。" },
		signature: { title: "签名", says: "以密钥对待签名字符串计算的 HMAC。" },
		headers: { title: "要发送的请求头", says: "请求的全部请求头。每个请求都要重新签名。" },
	},
	line: "行",
	meaning: "含义",
	copy: "复制",
	copied: "已复制。",
	lines: {
		method: "请求方法",
		algorithm: "算法",
		time: "签名时间",
		query: "排序后的查询参数",
		signedNames: "参与签名的请求头名称",
		bodyHash: "请求体的 SHA-256",
		canonicalHash: "规范请求的 SHA-256",
		empty: "空行，不可省略",
		other: "",
	},
	header: (name) => `请求头 ${name}`,
	path: { plain: "路径", decoded: "已解码", slash: "末尾补了斜杠", without: (prefix) => `去掉开头的 ${prefix}`, join: "，" },
	forbidden: (name) => `浏览器会丢弃网页请求中的 ${name} 请求头：请用程序发送。`,
	traps: "签名取决于什么",
	trapsSay: "逐一改动请求的各个部分并重新签名，就得出下表。",
	part: "部分",
	isSigned: "参与签名",
	follows: "因此",
	yes: "是",
	no: "否",
	parts: {
		method: { name: "请求方法", signed: "签名用实际发送的方法，全部大写。", unsigned: "换一种方法，签名仍然有效。" },
		host: {
			name: "主机",
			signed: "按服务器看到的主机和端口签名：代理若改写 Host，签名就会失效。",
			unsigned: "同一签名适用于服务器的任何地址，代理可以改写主机。",
		},
		path: {
			name: "路径",
			signed: "按上面步骤中的形式签名，它不一定就是实际发送的路径。",
			unsigned: "换一条路径，签名仍然有效。",
		},
		query: {
			name: "查询参数",
			signed: "无论 URL 中顺序如何，都按上面的步骤排序和编码。",
			unsigned: "不要把查询参数算进去；这是常见的错误。",
		},
		headers: {
			name: "请求头",
			signed: "签了名的请求头要原样发送：被程序库或代理改写、删去一个，签名就会失效。",
			unsigned: "不要把其他请求头算进去，Content-Type 也不要。",
		},
		body: {
			name: "请求体",
			signed: "对实际发送的字节签名：多一个空格，或成员换了顺序，签名就不同。",
			unsigned: "不要把请求体算进去；只有 TLS 保护它。",
		},
		time: {
			name: "时间",
			signed: "临发送前再签名：时间与服务器相差太多，会被拒绝。",
			unsigned: "签名不会过期。",
		},
	},
	ready: "已算出，结果见下方。",
	correct: "请先改正标出的字段，才能看到结果。",
	insecure: "只有通过 HTTPS 或 localhost 打开的页面才能在浏览器中签名。",
	failed: (message) => `无法签名：${message}`,
	problems: {
		required: "必须填写。",
		url: "URL 以 http:// 或 https:// 和主机开头。",
		path: "路径中有一个百分号不成编码；要表示百分号本身，请写 %25。",
		prefix: "URL 的路径不是以它开头。",
		headers: "每行依次是名称、冒号和值。",
		time: "请写成 2026-11-21T08:00:00Z，或把 Z 换成时差。",
		timeZone: "请写名称（如 Asia/Shanghai）或时差（如 +08:00）。",
	},
};

export const text = { en, zh } satisfies Record<Language, Words>;
