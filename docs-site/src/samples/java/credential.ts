import type { Syntax } from "../placed.ts";
import { literal } from "./literal.ts";

export const syntax: Syntax = {
	text: literal,
	variable: (name) => `environment("${name}")`,
	basic: (username, password) => `Base64.getEncoder().encodeToString((${username} + ":" + ${password}).getBytes(StandardCharsets.UTF_8))`,
	escaped: (expression) => `URLEncoder.encode(${expression}, StandardCharsets.UTF_8)`,
	imports: {
		basic: ["java.nio.charset.StandardCharsets", "java.util.Base64"],
		query: ["java.net.URLEncoder", "java.nio.charset.StandardCharsets"],
	},
};
