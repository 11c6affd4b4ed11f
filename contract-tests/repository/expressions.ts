import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression in the code of the product. */
export interface Expression {
	/** `file:line` */
	at: string;
	/** Undefined if it is composed of what is only known when it runs. */
	source: string | undefined;
	flags: string;
	/** Whether the call that applies it cuts its text to 1 kB: `pattern.test(text.slice(0, 1_024))`. */
	isBounded: boolean;
	/** Why it is linear, from the comment `// Linear: ...` above it. */
	reason: string | undefined;
}

/** Tests and their fixtures read no hostile text. */
const product = ["{src,scripts,docs-site}/**/*.{ts,mjs}", "generated/**/*.{ts,js}"];
const excluded = /node_modules|\/(?:dist|fixtures)(?:\/|$)|\.test\.ts$|^scripts\/test\//;
const bound = 1_024;

/** `/source/flags`, as it is written in code. */
export const written = ({ source, flags }: { source: string; flags: string }) => `/${source}/${flags}`;

/** The expressions of every file of the product. */
export const expressionsBelow = (root: string): Expression[] =>
	globSync(product, { cwd: root })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => !excluded.test(file))
		.sort()
		.flatMap((file) => expressionsIn(file, readFileSync(join(root, file), "utf8")));

export function expressionsIn(file: string, text: string): Expression[] {
	const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const constants = new Map<string, ts.Expression>();
	const found: Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
		const expression = read(node, constants);
		if (expression !== undefined) {
			const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line;
			found.push({ at: `${file}:${line + 1}`, ...expression, isBounded: isBounded(node), reason: reasonAbove(text, line) });
		}
		ts.forEachChild(node, visit);
	};
	visit(parsed);
	return found;
}

function read(node: ts.Node, constants: ReadonlyMap<string, ts.Expression>): Pick<Expression, "source" | "flags"> | undefined {
	if (ts.isRegularExpressionLiteral(node)) {
		const end = node.text.lastIndexOf("/");
		return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
	}
	if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || node.expression.getText() !== "RegExp") return undefined;
	const [source, flags] = (node.arguments ?? []).map((argument) => textOf(argument, constants));
	return { source, flags: flags ?? "" };
}

/** The text of an expression that is made of texts, constants of the same file, and `literally(...)`, which stands for any text. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (ts.isIdentifier(node)) {
		const constant = constants.get(node.text);
		return constant && textOf(constant, constants);
	}
	if (ts.isCallExpression(node) && node.expression.getText() === "literally") return "x";
	if (!ts.isTemplateExpression(node)) return undefined;
	const spans = node.templateSpans.map(({ expression, literal }) => {
		const text = textOf(expression, constants);
		return text === undefined ? undefined : text + literal.text;
	});
	return spans.includes(undefined) ? undefined : node.head.text + spans.join("");
}

function isBounded({ parent }: ts.Node): boolean {
	const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
	if (!ts.isCallExpression(call)) return false;
	const texts = [...call.arguments, ...(ts.isPropertyAccessExpression(call.expression) ? [call.expression.expression] : [])];
	return texts.some((each) => {
		if (!ts.isCallExpression(each) || !ts.isPropertyAccessExpression(each.expression) || each.expression.name.text !== "slice")
			return false;
		const [from, to] = each.arguments;
		return from?.getText() === "0" && to !== undefined && ts.isNumericLiteral(to) && Number(to.text) <= bound;
	});
}

const reasonAbove = (text: string, line: number) => /^\s*\/\/ Linear: (\S.*)$/.exec(text.split("\n")[line - 1] ?? "")?.[1];
