import { marked, type Token, type Tokens } from "marked";

const besideHan = /\p{Script=Han}\s?[,;:?!()"]|[,;:?!()"]\s?\p{Script=Han}|\p{Script=Han}\.(?:\s|$)/gu;

/** Half-width punctuation beside Chinese in a Markdown text, each with what stands around it; code counts as a Chinese word. */
export function punctuationFaults(markdown: string): string[] {
	return blocksOf(marked.lexer(markdown)).flatMap((tokens) => {
		const text = wordsOf(tokens);
		return [...text.matchAll(besideHan)].map(({ index }) => `half-width punctuation: ${text.slice(Math.max(0, index - 12), index + 12)}`);
	});
}

/** Asterisks that a reader would see: beside a full-width bracket they begin or end no emphasis. https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
export function emphasisFaults(markdown: string): string[] {
	return blocksOf(marked.lexer(markdown)).flatMap((tokens) =>
		/\*\*|\*\S/.test(wordsOf(tokens)) ? [`asterisks that are no emphasis: ${wordsOf(tokens).slice(0, 60)}`] : [],
	);
}

/** Where the code of a translation is not that of the English, or a comment in it is English. */
export function codeFaults(english: string, chinese: string): string[] {
	const [original, translated] = [english, chinese].map((text) => [...text.matchAll(/^```.*?^```/gms)].map(([code]) => code)) as [
		string[],
		string[],
	];
	if (original.map(withoutComments).join("\n") !== translated.map(withoutComments).join("\n"))
		return ["its code is other than that of the English"];
	return translated
		.flatMap((code) => code.match(comment) ?? [])
		.filter((said) => /[a-z]{2} [a-z]{2}/.test(said) && !/\p{Script=Han}/u.test(said))
		.map((said) => `a comment is English: ${said.trim()}`);
}

const comment = /(?:^|\s)(?:#|\/\/) .*$/gm;
const withoutComments = (code: string) => code.replaceAll(comment, "");

/** The inline tokens of each paragraph, heading and cell. */
function blocksOf(tokens: readonly Token[]): Token[][] {
	return tokens.flatMap((token) => {
		if (token.type === "table") {
			const { header, rows } = token as Tokens.Table;
			return [...header, ...rows.flat()].map((cell) => cell.tokens);
		}
		if (token.type === "list") return blocksOf((token as Tokens.List).items);
		const inside = "tokens" in token ? (token.tokens ?? []) : [];
		return token.type === "list_item" || token.type === "blockquote" ? blocksOf(inside) : [inside];
	});
}

function wordsOf(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === "codespan") return "码";
			if ("tokens" in token && token.tokens) return wordsOf(token.tokens);
			return token.type === "text" || token.type === "escape" ? token.text : "";
		})
		.join("");
}
