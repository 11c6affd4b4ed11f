import type { Syntax } from "../placed.ts";

export const syntax: Syntax = {
	text: JSON.stringify,
	variable: (name) => `environment("${name}")`,
	basic: (username, password) => `base64.StdEncoding.EncodeToString([]byte(${username}+":"+${password}))`,
	escaped: (expression) => `url.QueryEscape(${expression})`,
	imports: { basic: ["encoding/base64"], query: ["net/url"] },
};
