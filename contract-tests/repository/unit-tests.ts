import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const product = "{src,scripts,docs-site}/**/*.ts";
const isTest = (file: string) => file.endsWith(".test.ts");
const isFixture = (file: string) => /(^|\/)fixtures\//.test(file);

/** Source files with logic that no test of their own folder imports; both as paths from the root with forward slashes. */
export function untestedFiles(root: string): string[] {
	const files = globSync(product, { cwd: root, exclude: (path) => /node_modules|\/dist(\/|$)/.test(path) }).map((file) =>
		file.replaceAll("\\", "/"),
	);
	const source = (file: string) => ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
	const tested = new Set(files.filter(isTest).flatMap((test) => valueImports(source(test)).map((path) => join(dirname(test), path))));
	return files
		.filter((file) => !isTest(file) && !isFixture(file) && !file.endsWith(".d.ts"))
		.filter((file) => hasLogic(source(file)) && !tested.has(file))
		.sort();
}

/** The modules of the same folder that run when the file does: an import of types alone runs nothing. */
function valueImports(file: ts.SourceFile): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) && !isTypeOnly(node) && ts.isStringLiteral(node.moduleSpecifier))
			found.push(node.moduleSpecifier.text);
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [path] = node.arguments;
			if (path !== undefined && ts.isStringLiteralLike(path)) found.push(path.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found.filter((path) => /^\.\/[^/]+$/.test(path));
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
	if (importClause === undefined) return false;
	if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = importClause.namedBindings;
	return (
		importClause.name === undefined && names !== undefined && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly)
	);
}

/** A function with a body is logic; a table, a type, a class without methods or a re-export is not. */
function hasLogic(file: ts.SourceFile): boolean {
	const visit = (node: ts.Node): boolean =>
		(ts.isFunctionLike(node) && "body" in node && node.body !== undefined) || ts.forEachChild(node, visit) === true;
	return visit(file);
}
